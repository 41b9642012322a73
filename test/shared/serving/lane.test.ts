import { subgraph as personnel } from '../../../subgraphs/personnel/subgraph';
import { serve, type Running } from '../../../shared/serving';
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
    ['a content type with more to it', { query: QUERY }, { 'content-type': 'application/json; charset=utf-8' }],
  ])('leaves to the server %s', async (_what, body, headers) => {
    const answer = await asked(withLane, body, headers);
    expect(taken).toEqual([]);
    expect(answer).toEqual(await asked(without, body, headers));
  });
});
