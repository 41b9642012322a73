export { type GuardSettings } from './guard';
export { httpTransport } from './http-transport';
export { SubgraphLink } from './subgraph-link';
export { type LinkAnswer, type Transport } from './transport';
