import { cacheExchange, Client, fetchExchange } from 'urql';

/** Asks the graph of this origin, by the identifiers of documents, at addresses the page may have asked ahead. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: true,
  fetchOptions: { headers: { accept: 'application/json' } },
});
