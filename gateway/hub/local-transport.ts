import { type OpenSubgraph } from '../../shared/federation';
import { type Transport } from '../link';

/** Reaches a subgraph that is open in this process: in text, as over HTTP, where it can. */
export const localTransport = (subgraph: OpenSubgraph): Transport => ({
  inText: true,
  async send({ query, operationName, variables }) {
    const request = { query, variables, ...(operationName === undefined ? {} : { operationName }) };
    return (await subgraph.answer(request)) ?? subgraph.ask(request);
  },
  isReady: () => subgraph.isReady(),
  close: async () => undefined,
});
