import { type Transport } from '../../gateway/link';
import { openToyGateway, toySubgraphs } from '../kit';

const QUESTION = '{ projects { name lastEvent sentence } }';
const close = async () => undefined;

async function ask(gateway: Awaited<ReturnType<typeof openToyGateway>>, query: string) {
  const { body } = await gateway.server.executeOperation({ query });
  await gateway.close();
  if (body.kind !== 'single') throw new Error('answered in parts');
  return JSON.parse(JSON.stringify(body.singleResult)) as unknown;
}

/** Ways a subgraph can fail to answer. */
const failures: readonly [string, Transport, string][] = [
  [
    'cannot be reached',
    { close, send: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:4002')) },
    'SUBGRAPH_UNAVAILABLE',
  ],
  ['never answers', { close, send: () => new Promise(() => undefined) }, 'SUBGRAPH_TIMEOUT'],
];

describe('the gateway', () => {
  it('answers across subgraphs', async () => {
    expect(await ask(await openToyGateway(toySubgraphs), QUESTION)).toEqual({
      data: {
        projects: [
          { name: 'Project 1', lastEvent: 'workshop 1', sentence: 'Project 1 held 1 events' },
          { name: 'Project 2', lastEvent: 'workshop 2', sentence: 'Project 2 held 2 events' },
        ],
      },
    });
  });

  it.each(failures)(
    'serves the rest when a subgraph %s, and says once what is missing',
    async (_how, transport, code) => {
      const answer = await ask(
        await openToyGateway(toySubgraphs, { calendar: transport }, { timeoutMs: 50 }),
        QUESTION,
      );
      expect(answer).toMatchObject({
        data: {
          projects: [
            { name: 'Project 1', lastEvent: null, sentence: 'Project 1 held an unknown number of events' },
            { name: 'Project 2', lastEvent: null, sentence: 'Project 2 held an unknown number of events' },
          ],
        },
        errors: [
          { path: ['projects', 0, 'lastEvent'], extensions: { code, subgraph: 'calendar', fields: ['lastEvent'] } },
        ],
      });
      expect(JSON.stringify(answer)).not.toMatch(/ECONNREFUSED|10\.0\.0|internal/);
    },
  );

  it('passes on what a subgraph itself answers with errors', async () => {
    const send = async () => ({
      data: { eventCount: null },
      errors: [{ message: 'The calendar is locked.', path: ['eventCount'], extensions: { code: 'BAD_CURSOR' } }],
    });
    expect(
      await ask(await openToyGateway(toySubgraphs, { calendar: { close, send } }), '{ eventCount projects { name } }'),
    ).toMatchObject({
      data: { eventCount: null, projects: [{ name: 'Project 1' }, { name: 'Project 2' }] },
      errors: [{ message: 'The calendar is locked.', path: ['eventCount'], extensions: { code: 'BAD_CURSOR' } }],
    });
  });

  it('hides the cause of a fault behind a reference', async () => {
    const send = async () => ({
      data: { eventCount: null },
      errors: [{ message: 'SELECT secret FROM officer failed', path: ['eventCount'] }],
    });
    const answer = await ask(await openToyGateway(toySubgraphs, { calendar: { close, send } }), '{ eventCount }');
    expect(answer).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) as string } }],
    });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('is ready only when every subgraph answers', async () => {
    const send = () => Promise.reject(new Error('down'));
    const gateway = await openToyGateway(toySubgraphs, { calendar: { close, send } });
    expect(await gateway.ready()).toEqual({ register: true, calendar: false });
    await gateway.close();
  });

  it('refuses to start on a schema that is no supergraph', async () => {
    await expect(openToyGateway([])).rejects.toMatchObject({ code: 'SUPERGRAPH_MISSING' });
  });
});
