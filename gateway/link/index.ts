export { type GuardSettings } from './guard';
export { httpTransport } from './http/http-transport';
export { Links } from './links';
export { SubgraphLink } from './subgraph-link';
export { type LinkAnswer, type LinkRequest, type Transport } from './transport';
