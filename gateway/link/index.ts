export { httpTransport } from './http-transport';
export { SubgraphLink } from './subgraph-link';
export { type LinkAnswer, type Transport } from './transport';
