export { CompiledGateway } from './compiled-gateway';
export { type Subgraph } from './subgraph';
