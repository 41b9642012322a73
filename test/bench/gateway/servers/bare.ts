import { createServer } from 'node:http';
import { Pool } from 'undici';
import { pathOf } from '../graph';
import { type BenchRequest, type HandCall, operations } from '../operations';

/**
 * Limits, not gateways: a proxy that makes the calls a gateway would make, written by hand for each operation. `merge`
 * parses the answers, joins and prints them; `bytes` learns the calls of a request once, and from then on copies what
 * comes back behind each other.
 */
const [mode = 'merge', port = '', replayUrl = ''] = process.argv.slice(2);
const pool = new Pool(replayUrl, { connections: 64, pipelining: 1, keepAliveTimeout: 30_000 });
const plans = new Map(
  Object.values(operations).map(({ query, byHand }) => [/query (\w+)/.exec(query)?.[1] ?? '', byHand]),
);

type Fields = Record<string, unknown>;
interface Call {
  readonly path: string;
  readonly body: string;
}
/** Calls of known requests, group by group. */
const learnt = new Map<string, Call[][]>();

const post = ({ path, body }: Call) =>
  pool.request({ path, method: 'POST', headers: { 'content-type': 'application/json' }, body });

/** The objects at a path, lists opened. */
function objectsAt(from: unknown, [key, ...rest]: readonly string[]): Fields[] {
  if (Array.isArray(from))
    return from.flatMap((one: unknown) => objectsAt(one, key === undefined ? [] : [key, ...rest]));
  const object = from as Fields;
  return key === undefined ? [object] : objectsAt(object[key], rest);
}

function callOf({ subgraph, query, entities }: HandCall, request: BenchRequest, data: Fields): Call {
  const variables = entities
    ? { representations: objectsAt(data, entities.at).map(({ id }) => ({ __typename: entities.typename, id })) }
    : request.variables;
  return { path: pathOf(subgraph), body: JSON.stringify({ query, variables }) };
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
      if (!entities) Object.assign(data, answer);
      else objectsAt(data, entities.at).forEach((object, nth) => Object.assign(object, answer._entities?.[nth]));
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
