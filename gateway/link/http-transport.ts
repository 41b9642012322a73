import { Pool } from 'undici';
import { z } from 'zod';
import { type LinkAnswer, type Transport } from './transport';

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

/** Connections kept to one subgraph; further requests wait for a free one. */
const CONNECTIONS = 64;

/** Reaches a subgraph over HTTP, on connections that are kept. */
export function httpTransport(url: string): Transport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1, keepAliveTimeout: 30_000 });
  const path = `${pathname}${search}`;
  return {
    async send({ query, operationName, variables }, signal): Promise<LinkAnswer> {
      const { body } = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: JSON.stringify({ query, variables, ...(operationName === undefined ? {} : { operationName }) }),
        signal,
      });
      // Whatever the status: a subgraph that answers in GraphQL has answered.
      return Answer.parse(await body.json()) as LinkAnswer;
    },
    close: () => pool.close(),
  };
}
