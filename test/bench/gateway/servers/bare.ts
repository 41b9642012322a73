import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { z } from 'zod';
import { type BenchRequest, type HandCall, operationNameOf, operations } from '../operations';
import { realOperations } from '../real-operations';

/**
 * Limits, not gateways: a proxy that makes the calls a gateway would make, written by hand for each operation. `merge`
 * parses the answers, joins and prints them; `bytes` learns the calls of a request once, and from then on copies what
 * comes back behind each other.
 */
const [mode = 'merge', port = '', services = ''] = process.argv.slice(2);
const plans = new Map(
  [operations, realOperations]
    .flatMap((known) => Object.values(known))
    .map(({ query, byHand }) => [operationNameOf(query), byHand]),
);
const Services = z.array(z.object({ name: z.string(), url: z.url() }));
const pools = new Map<string, Pool>();
const subgraphs = new Map(
  Services.parse(JSON.parse(readFileSync(services, 'utf8'))).map(({ name, url }) => {
    const { origin, pathname } = new URL(url);
    const pool = pools.get(origin) ?? new Pool(origin, { connections: 64, pipelining: 1, keepAliveTimeout: 30_000 });
    pools.set(origin, pool);
    return [name, { pool, path: pathname }] as const;
  }),
);

type Fields = Record<string, unknown>;
interface Call {
  readonly subgraph: string;
  readonly body: string;
}
/** Calls of known requests, group by group. */
const learnt = new Map<string, Call[][]>();

async function post({ subgraph, body }: Call) {
  const target = subgraphs.get(subgraph);
  if (!target) throw new Error(`there is no subgraph ${subgraph}`);
  const { pool, path } = target;
  return pool.request({ path, method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

/** The objects at a path, lists opened. */
function objectsAt(from: unknown, [key, ...rest]: readonly string[]): Fields[] {
  if (Array.isArray(from))
    return from.flatMap((one: unknown) => objectsAt(one, key === undefined ? [] : [key, ...rest]));
  if (from === null || from === undefined) return [];
  const object = from as Fields;
  return key === undefined ? [object] : objectsAt(object[key], rest);
}

/** Keys of the entities at a path, each once, as a gateway asks for them. */
const idsAt = (data: Fields, at: readonly string[]): unknown[] => [...new Set(objectsAt(data, at).map(({ id }) => id))];

function callOf({ subgraph, query, entities }: HandCall, request: BenchRequest, data: Fields): Call {
  const representations = entities && idsAt(data, entities.at).map((id) => ({ __typename: entities.typename, id }));
  return { subgraph, body: JSON.stringify({ query, variables: { ...request.variables, representations } }) };
}

async function merge(request: BenchRequest): Promise<{ text: string; calls: Call[][] }> {
  const data: Fields = {};
  const calls: Call[][] = [];
  for (const group of plans.get(request.operationName) ?? []) {
    const made = group.map((call) => callOf(call, request, data));
    calls.push(made);
    const answers = await Promise.all(
      made.map(async (call) => {
        const { body } = await post(call);
        return (JSON.parse(await body.text()) as { data: Fields & { _entities?: Fields[] } }).data;
      }),
    );
    group.forEach(({ entities }, index) => {
      const answer = answers[index] ?? {};
      if (!entities) {
        Object.assign(data, answer);
        return;
      }
      const found = new Map(idsAt(data, entities.at).map((id, nth) => [id, answer._entities?.[nth]]));
      for (const object of objectsAt(data, entities.at)) Object.assign(object, found.get(object.id));
    });
  }
  return { text: JSON.stringify({ data }), calls };
}

async function bytes(body: string): Promise<Buffer | string> {
  const known = learnt.get(body);
  if (!known) {
    const { text, calls } = await merge(JSON.parse(body) as BenchRequest);
    learnt.set(body, calls);
    return text;
  }
  const chunks: Uint8Array[] = [];
  for (const group of known) {
    const answers = await Promise.all(group.map(async (call) => (await post(call)).body.bytes()));
    chunks.push(...answers);
  }
  return Buffer.concat(chunks);
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    const answer = mode === 'bytes' ? bytes(body) : merge(JSON.parse(body) as BenchRequest).then(({ text }) => text);
    void answer.then((text) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    });
  });
}).listen(Number(port), '127.0.0.1');
