export { CompiledGateway, type CompiledGatewayOptions, type ExecutorCounts } from './compiled-gateway';
export { type Subgraph, type SubgraphAnswer, type SubgraphRequest } from './subgraph';
