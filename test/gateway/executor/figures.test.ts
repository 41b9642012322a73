import { HeaderMap } from '@apollo/server';
import { z } from 'zod';
import { Deadline } from '../../../gateway/link/deadline';
import { httpTransport } from '../../../gateway/link';
import { serveSubgraph } from '../../../shared/serving/subgraph-process';
import { openHubInOneProcess } from '../../kit';

// From two subgraphs: who owns the indicator, and who owns the records it adds up.
const QUESTION = `query Asked($with: Boolean = false) {
  project(code: "PDP1") { code indicators { code recorded { value } } }
  skipped: project(code: "PDP1") @include(if: $with) { name }
}`;

const Fetch = z.object({
  kind: z.literal('Fetch'),
  serviceName: z.string(),
  figures: z.object({ startedAfter: z.number(), milliseconds: z.number(), statements: z.number().nullable() }),
});

/** Every fetch of a plan as it was sent; one without figures is no fetch here. */
function fetchesIn(node: unknown): z.infer<typeof Fetch>[] {
  const fetch = Fetch.safeParse(node);
  if (fetch.success) return [fetch.data];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(fetchesIn) : [];
}

describe('what the fetches of an answer took', () => {
  let hub: Awaited<ReturnType<typeof openHubInOneProcess>>;
  beforeAll(async () => void (hub = await openHubInOneProcess()));
  afterAll(() => hub.close());

  async function extensionsWith(...names: string[]): Promise<unknown> {
    const headers = new HeaderMap([['content-type', 'application/json'], ...names.map((name) => [name, '1'] as const)]);
    headers.set('apollo-query-plan-experimental-format', 'internal');
    const { body } = await hub.gateway.server.executeOperation({
      query: QUESTION,
      http: { method: 'POST', headers, search: '', body: {} },
    });
    if (body.kind !== 'single') throw new Error('answered in parts');
    expect(body.singleResult.errors).toBeUndefined();
    return JSON.parse(JSON.stringify(body.singleResult.extensions ?? null));
  }

  it('is told to whoever asks: as many statements of each subgraph as its database was sent', async () => {
    await hub.answer(QUESTION);
    const sent = new Map([...hub.statements].map(([name, statements]) => [name, statements.length]));
    const fetches = fetchesIn(await extensionsWith('apollo-query-plan-experimental', 'hub-figures'));
    const told = new Map<string, number>();
    for (const { serviceName, figures } of fetches)
      told.set(serviceName, (told.get(serviceName) ?? 0) + (figures.statements ?? NaN));
    expect(fetches.length).toBeGreaterThan(1);
    expect(new Map([...told].filter(([, count]) => count > 0))).toEqual(sent);
  });

  it('holds no text of a statement', async () => {
    const told = JSON.stringify(await extensionsWith('apollo-query-plan-experimental', 'hub-figures'));
    expect(told).not.toMatch(/\bSELECT\b|\bFROM\b/);
  });

  it('is told to nobody else', async () => {
    expect(JSON.stringify(await extensionsWith('apollo-query-plan-experimental'))).not.toContain('"figures"');
    expect(await extensionsWith('hub-figures')).toBeNull();
  });

  it('comes from a subgraph over HTTP as well, where the gateway says it is asked for', async () => {
    const personnel = hub.subgraphs.find(({ name }) => name === 'personnel');
    if (!personnel) throw new Error('no subgraph personnel');
    await using running = await serveSubgraph(personnel, { host: '127.0.0.1', port: 0 });
    const transport = httpTransport(`${running.url}/graphql`);
    const request = { query: '{ deployments(first: 2) { nodes { id } } }', variables: {} };
    const answered = async (asked: typeof request & { readonly figures?: boolean }) =>
      z.looseObject({}).parse(JSON.parse(z.string().parse(await transport.send(asked, new Deadline(10_000)))));
    const plain = await answered(request);
    const withFigures = await answered({ ...request, figures: true });
    await transport.close();
    expect(withFigures).toEqual({
      ...plain,
      extensions: { figures: { statements: 1, milliseconds: expect.any(Number) as number } },
    });
  });
});
