import { cacheExchange, Client, fetchExchange } from 'urql';

/** Asks the graph of this origin, by the identifiers of documents. */
export const client = new Client({
  url: new URL('/graphql', location.origin).href,
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers: { accept: 'application/json' } },
});
