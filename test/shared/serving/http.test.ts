import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { serverAudits } from 'graphql-http';
import { serve, type Running } from '../../../shared/serving';
import { openToyGateway, toySubgraphs } from '../../kit';

async function serveToys(): Promise<Running> {
  const gateway = await openToyGateway(toySubgraphs);
  const running = await serve({
    server: gateway.server,
    host: '127.0.0.1',
    port: 0,
    context: async () => ({}),
    ready: gateway.ready,
  });
  const stop = async () => {
    await running.stop();
    await gateway.close();
  };
  return { url: running.url, stop, [Symbol.asyncDispose]: stop };
}

const post = (url: string, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${url}/graphql`, { method: 'POST', headers, body });

describe('GraphQL over HTTP', () => {
  let running: Running;
  beforeAll(async () => {
    running = await serveToys();
  });
  afterAll(() => running.stop());

  const audits = serverAudits({ url: () => `${running.url}/graphql`, fetchFn: fetch });
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    // MAY is an option the server need not take.
    if (!audit.name.startsWith('MAY')) expect(result).toMatchObject({ status: 'ok' });
  });

  it('answers who asks whether it lives and whether it is ready', async () => {
    expect(await (await fetch(`${running.url}/health/live`)).json()).toEqual({ status: 'live' });
    const ready = await fetch(`${running.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', parts: { register: 'up', calendar: 'up' } },
    ]);
  });

  it.each([
    ['a body that is no JSON', '{', 400, 'BAD_REQUEST'],
    ['a body over two megabytes', JSON.stringify({ query: 'x'.repeat(2_100_000) }), 413, 'BAD_REQUEST'],
    ['a query that is no GraphQL', JSON.stringify({ query: '{' }), 400, 'GRAPHQL_PARSE_FAILED'],
    ['a field that does not exist', JSON.stringify({ query: '{ nothing }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %s with a code', async (_what, body, status, code) => {
    const response = await post(running.url, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('says with a code that nothing is at an address, and where the graph is', async () => {
    const response = await fetch(`${running.url}/graphql`, { method: 'PUT' });
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        errors: [
          {
            message: 'Nothing answers PUT /graphql: the graph is at POST /graphql.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    ]);
  });

  it('refuses a request a browser could be tricked into', async () => {
    const response = await fetch(`${running.url}/graphql?query={__typename}`, {
      headers: { 'content-type': 'text/plain' },
    });
    expect(response.status).toBe(400);
  });

  it('says in one line that a port is taken', async () => {
    const gateway = await openToyGateway(toySubgraphs);
    const port = Number(new URL(running.url).port);
    const again = serve({
      server: gateway.server,
      host: '127.0.0.1',
      port,
      context: async () => ({}),
      ready: gateway.ready,
    });
    await expect(again).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Port ${port} on 127.0.0.1 is taken by another process.`,
    });
    await gateway.close();
  });
});

describe('a server that is stopped', () => {
  it('does not wait for ever for a client who sends half a question', async () => {
    const running = await serveToys();
    const { port } = new URL(running.url);
    const client = connect(Number(port), '127.0.0.1');
    client.write(
      'POST /graphql HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"query":',
    );
    await setTimeout(100);
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    const left = once(client, 'close');
    const stopped = running.stop();
    jest.advanceTimersByTime(15_000);
    jest.useRealTimers();
    await Promise.all([left, stopped]);
  });
});
