import { Pool } from 'undici';
import { type Transport } from './transport';

/** Connections kept to one subgraph; further requests wait for a free one. */
const CONNECTIONS = 64;

/** Reaches a subgraph over HTTP, on connections that are kept. */
export function httpTransport(url: string): Transport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1, keepAliveTimeout: 30_000 });
  const path = `${pathname}${search}`;
  return {
    inText: true,
    async send({ query, operationName, variables, body: written }, signal): Promise<string> {
      const { body } = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: written ?? JSON.stringify({ query, operationName, variables }),
        signal,
      });
      // Whatever the status: a subgraph that answers in GraphQL has answered.
      return body.text();
    },
    close: () => pool.close(),
  };
}
