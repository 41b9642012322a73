import { EventEmitter, once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { subgraph as personnel } from '../../../subgraphs/personnel/subgraph';
import { serve, type PlainRequest, type Running } from '../../../shared/serving';
import { openSubgraph, type SubgraphUnderTest } from '../../kit';

const QUERY = '{ officers(first: 2) { nodes { id officerRef } } }';
const FAILING = '{ officers(first: 2, after: "nonsense") { nodes { id } } }';

/** The same subgraph twice: with the lane ahead of its server, and without. */
describe('the lane ahead of a server', () => {
  let hub: SubgraphUnderTest;
  let withLane: Running;
  let without: Running;
  let taken: string[];
  beforeAll(async () => {
    hub = await openSubgraph(personnel, 'demo');
    const { subgraph } = hub;
    const served = (lane: object) =>
      serve({
        server: subgraph.server,
        host: '127.0.0.1',
        port: 0,
        context: async () => subgraph.context(),
        ready: async () => ({}),
        ...lane,
      });
    withLane = await served({
      lane: (request: { query: string }) => {
        const text = subgraph.quickText(request);
        if (text) taken.push(request.query);
        return text;
      },
    });
    without = await served({});
  });
  afterAll(async () => {
    await withLane.stop();
    await without.stop();
    await hub[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    taken = [];
  });

  const asked = async ({ url }: Running, body: unknown, headers: Record<string, string>) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const { status } = response;
    const [type, cache] = ['content-type', 'cache-control'].map((name) => response.headers.get(name));
    const text = (await response.text()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'reference');
    return { status, type, cache, text };
  };

  const accepts = [
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'application/graphql-response+json, application/json',
  ];
  it.each(accepts.flatMap((accept) => [QUERY, FAILING].map((query) => [accept, query])))(
    'answers who accepts %s as the server does: %s',
    async (accept, query) => {
      const answer = await asked(withLane, { query }, { accept });
      expect(taken).toEqual([query]);
      expect(answer).toEqual(await asked(without, { query }, { accept }));
    },
  );

  it.each([
    ['a body that is a list', [{ query: QUERY }], {}],
    ['what does not parse', { query: '{' }, {}],
    ['what is not valid', { query: '{ nothing }' }, {}],
    [
      'wrong variables',
      { query: 'query ($n: Int!) { officers(first: $n) { totalCount } }', variables: { n: 'x' } },
      {},
    ],
    ['variables that are no object', { query: QUERY, variables: 'x' }, {}],
    ['an operation that is not there', { query: QUERY, operationName: 'Other' }, {}],
    ['a persisted query', { query: QUERY, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, {}],
    ['a type it does not write', { query: QUERY }, { accept: 'text/html' }],
    [
      'a name that reaches for prototypes',
      { query: QUERY, variables: JSON.parse('{ "__proto__": {} }') as object },
      {},
    ],
    ['a content type with more to it', { query: QUERY }, { 'content-type': 'application/json; charset=utf-8' }],
  ])('leaves to the server %s', async (_what, body, headers) => {
    const answer = await asked(withLane, body, headers);
    expect(taken).toEqual([]);
    expect(answer).toEqual(await asked(without, body, headers));
  });

  /** One POST whose body comes in pieces; its length is told beforehand, or not. */
  const inPieces = async ({ url }: Running, pieces: readonly string[], isLengthTold: boolean) => {
    const length = Buffer.byteLength(pieces.join(''));
    const sent = request(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(isLengthTold ? { 'content-length': length } : {}) },
    });
    const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
    for (const piece of pieces) {
      sent.write(piece);
      await new Promise((wake) => setTimeout(wake, 20));
    }
    sent.end();
    const [response] = await answered;
    return text(response);
  };
  const PIECES = [
    '{"query":',
    JSON.stringify('{ officers(first: 2) { nodes { id officerRef } } } # Păun, Sørensen'),
    '}',
  ];

  it('reads a body that comes in pieces', async () => {
    const answer = await inPieces(withLane, PIECES, true);
    expect(taken).toHaveLength(1);
    expect(answer).toBe(await inPieces(without, PIECES, true));
  });

  it('leaves to the server a body whose length is not told', async () => {
    const answer = await inPieces(withLane, PIECES, false);
    expect(taken).toEqual([]);
    expect(answer).toBe(await inPieces(without, PIECES, false));
  });
});

describe('a server with a lane ahead', () => {
  /** Serves one subgraph with that lane. */
  async function open(lane: (asked: PlainRequest) => Promise<string>): Promise<Running> {
    const hub = await openSubgraph(personnel, 'demo');
    const running = await serve({
      server: hub.subgraph.server,
      host: '127.0.0.1',
      port: 0,
      context: async () => hub.subgraph.context(),
      ready: async () => ({}),
      lane,
    });
    const stop = async () => {
      await running.stop();
      await hub[Symbol.asyncDispose]();
    };
    return { url: running.url, stop, [Symbol.asyncDispose]: stop };
  }
  const ask = ({ url }: Running) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });

  it('does not do again what failed in the lane: it may have changed something', async () => {
    await using running = await open(() => Promise.reject(new Error('a secret of the lane')));
    const answer = await ask(running);
    expect(answer.status).toBe(500);
    const { errors } = (await answer.json()) as { errors: unknown };
    expect(errors).toEqual([
      { message: expect.stringMatching(/^The hub failed/) as string, extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
  });

  it('answers what is under way while it closes, and keeps that connection no longer', async () => {
    const lane = new EventEmitter();
    const running = await open(async () => {
      setImmediate(() => lane.emit('taken'));
      await once(lane, 'released');
      return '{"data":{}}';
    });
    const asked = ask(running);
    await once(lane, 'taken');
    const stopped = running.stop();
    while (await fetch(running.url).catch(() => null)) await new Promise((wake) => setTimeout(wake, 10));
    lane.emit('released');
    const answer = await asked;
    expect([answer.headers.get('connection'), await answer.text()]).toEqual(['close', '{"data":{}}']);
    await stopped;
  });
});
