export { openSubgraph, type SubgraphUnderTest } from './open-subgraph';
export { freshDatabase } from './database';
