import { type OpenSubgraph } from '../../shared/federation';
import { type Transport } from '../link';

/** Reaches a subgraph that is open in this process. */
export const localTransport = (subgraph: OpenSubgraph): Transport => ({
  send: ({ query, operationName, variables }) =>
    subgraph.ask({ query, variables, ...(operationName === undefined ? {} : { operationName }) }),
  close: async () => undefined,
});
