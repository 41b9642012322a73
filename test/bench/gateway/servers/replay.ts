import { type AddressInfo, createServer, type Socket } from 'node:net';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import { benchResolver, benchSubgraphs, pathOf, subgraphSchema } from '../graph';

/**
 * All subgraphs of the benchmark in one small server. What it is asked for the first time it executes; from then on the
 * same request gets the same bytes, so that a measurement has no subgraph in it. It reads just enough HTTP for that:
 * a path, and a body of a stated length.
 */
const schemas = new Map(
  benchSubgraphs(Number(process.argv[2] ?? 4)).map((subgraph) => [pathOf(subgraph.name), subgraphSchema(subgraph)]),
);
const Asked = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});
/** Answers by the whole request, as one-byte text: a gateway sends the same head to the same path. */
const recorded = new Map<string, Buffer>();

async function record(schema: GraphQLSchema, body: string): Promise<Buffer> {
  const { query, variables, operationName } = Asked.parse(JSON.parse(body));
  const answer = await execute({
    schema,
    document: parse(query),
    variableValues: variables ?? {},
    operationName: operationName ?? null,
    rootValue: {},
    fieldResolver: benchResolver,
  });
  const bytes = Buffer.from(JSON.stringify(answer));
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

const HEAD_END = '\r\n\r\n';

/** Answers every whole request in what has arrived, one-byte text; gives back the rest. */
function answerAll(socket: Socket, arrived: string): string {
  // Nearly always one whole request that was asked before.
  const known = recorded.get(arrived);
  if (known) {
    socket.write(known);
    return '';
  }
  let rest = arrived;
  for (;;) {
    const headEnd = rest.indexOf(HEAD_END);
    if (headEnd < 0) return rest;
    const head = rest.slice(0, headEnd);
    const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0);
    const bodyStart = headEnd + HEAD_END.length;
    if (rest.length < bodyStart + length) return rest;
    const path = head.slice(head.indexOf(' ') + 1, head.indexOf(' HTTP/'));
    const whole = rest.slice(0, bodyStart + length);
    void learn(socket, path, whole, Buffer.from(whole.slice(bodyStart), 'latin1').toString());
    rest = rest.slice(whole.length);
  }
}

async function learn(socket: Socket, path: string, request: string, body: string): Promise<void> {
  const schema = schemas.get(path);
  try {
    if (!schema) throw new Error(`there is no subgraph at ${path}`);
    const answer = await record(schema, body);
    recorded.set(request, answer);
    socket.write(answer);
  } catch (failure) {
    process.stderr.write(`replay: ${path}: ${String(failure)}: ${body}\n`);
    socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n');
  }
}

const server = createServer((socket) => {
  let rest = '';
  socket.setNoDelay(true);
  socket.on('data', (chunk: Buffer) => {
    rest = answerAll(socket, rest + chunk.toString('latin1'));
  });
  socket.on('error', () => socket.destroy());
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
