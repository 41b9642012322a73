export { CompiledGateway } from './compiled-gateway';
export { limited, plannersWord } from './planner-limits';
export { type Subgraph } from './subgraph';
export { type KnownOperation } from './known-operation';
