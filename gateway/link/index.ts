export { httpTransport } from './http-transport';
export { SubgraphLink } from './subgraph-link';
export { type LinkAnswer, type LinkRequest, type Transport } from './transport';
