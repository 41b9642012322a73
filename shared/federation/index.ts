export {
  defineSubgraph,
  reference,
  type DataSet,
  type Importer,
  type ImportOptions,
  type ImportReport,
  type SubgraphContext,
  type SubgraphDefinition,
} from './definition';
export { createDataSetTable } from './data-sets';
export { buildSchemaOf } from './schema';
export { openSubgraph, type OpenSubgraph, type SubgraphAnswer } from './subgraph';
export { stub, stubOf, type Stub } from './stub';
