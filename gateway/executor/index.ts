export { CompiledGateway } from './compiled-gateway';
export { type Subgraph } from './subgraph';
export { type KnownOperation } from './known-operation';
