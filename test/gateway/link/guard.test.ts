import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { parse } from 'graphql';
import { type GuardSettings, httpTransport, SubgraphLink } from '../../../gateway/link';
import { createLog } from '../../../shared/log';
import { type Fault, openBrokenWay } from '../../kit';

const GUARD: GuardSettings = { circuitFailures: 3, circuitRetryMs: 200, concurrent: 2, waiting: 2 };
const READ = '{ events { title } }';

/** A subgraph that counts what it is asked and may take its time, and a link to it through a proxy that breaks things. */
async function open(guard: GuardSettings = GUARD, timeoutMs = 1_000) {
  const asked: string[] = [];
  const slow = { milliseconds: 0 };
  const server: Server = createServer((request, response) => {
    void text(request).then((body) => {
      asked.push(body);
      setTimeout(() => response.end('{"data":{"events":[{"title":"Workshop"}]}}'), slow.milliseconds).unref();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const proxy = await openBrokenWay(`http://127.0.0.1:${port}/graphql`);
  const log = createLog('test', 'silent');
  const link = new SubgraphLink({ name: 'calendar', transport: httpTransport(proxy.url), timeoutMs, guard, log });
  const ask = async (query = READ) => {
    const request = { query, variables: {} };
    const answer = await link.ask(request, parse(query));
    return typeof answer === 'string' ? link.read(answer, request, parse(query)) : answer;
  };
  /** The code of the error, or what came. */
  const outcome = async (query = READ) => {
    const answer = await ask(query);
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|ECONN|localhost/);
    return answer.errors?.[0]?.extensions?.code ?? answer.data;
  };
  const close = async () => {
    await proxy[Symbol.asyncDispose]();
    server.closeAllConnections();
    server.close();
    await link.close();
  };
  return { ask, outcome, asked, slow, proxy, link, [Symbol.asyncDispose]: close };
}

const EVENTS = { events: [{ title: 'Workshop' }] };

/** Faults of a way to a subgraph, and what is said of each. */
const faults: readonly [string, Fault, string | object][] = [
  ['slow, but in time', { kind: 'latency', milliseconds: 50 }, EVENTS],
  ['too slow', { kind: 'latency', milliseconds: 2_000 }, 'SUBGRAPH_TIMEOUT'],
  ['a black hole', { kind: 'black hole' }, 'SUBGRAPH_TIMEOUT'],
  ['a slow drip', { kind: 'slow drip', millisecondsAByte: 50 }, 'SUBGRAPH_TIMEOUT'],
  ['closed', { kind: 'refuse' }, 'SUBGRAPH_UNAVAILABLE'],
  ['reset in the head of the answer', { kind: 'reset', afterBytes: 20 }, 'SUBGRAPH_UNAVAILABLE'],
  ['reset in the body of the answer', { kind: 'reset', afterBytes: 140 }, 'SUBGRAPH_UNAVAILABLE'],
  ['garbage', { kind: 'garbage', bytes: 'SSH-2.0-OpenSSH\r\n' }, 'SUBGRAPH_UNAVAILABLE'],
  [
    'the page of a proxy',
    { kind: 'garbage', bytes: 'HTTP/1.1 502 Bad Gateway\r\ncontent-length: 6\r\n\r\n<html>' },
    'SUBGRAPH_UNAVAILABLE',
  ],
];

describe('a way to a subgraph', () => {
  it.each(faults)('that is %s: the caller is told, and it heals', async (_how, fault, said) => {
    await using calendar = await open();
    expect(await calendar.outcome()).toEqual(EVENTS);
    await calendar.proxy.set(fault);
    expect(await calendar.outcome()).toEqual(said);
    await calendar.proxy.set({ kind: 'none' });
    expect(await calendar.outcome()).toEqual(EVENTS);
  });

  it('asks a read once more when its connection died, and no more than once', async () => {
    await using calendar = await open();
    await calendar.proxy.set({ kind: 'reset', afterBytes: 0 });
    expect(await calendar.outcome()).toBe('SUBGRAPH_UNAVAILABLE');
    expect(calendar.asked).toHaveLength(2);
  });

  it('heals a read whose kept connection the subgraph had closed', async () => {
    await using calendar = await open();
    calendar.slow.milliseconds = 100;
    const answer = calendar.outcome();
    await until(() => calendar.asked.length === 1);
    calendar.proxy.dropConnections();
    expect(await answer).toEqual(EVENTS);
    expect(calendar.asked).toHaveLength(2);
  });

  it('never asks a mutation twice', async () => {
    await using calendar = await open();
    await calendar.proxy.set({ kind: 'reset', afterBytes: 0 });
    expect(await calendar.outcome('mutation { events { title } }')).toBe('SUBGRAPH_UNAVAILABLE');
    expect(calendar.asked).toHaveLength(1);
  });

  it('asks nothing twice that took too long', async () => {
    await using calendar = await open();
    await calendar.proxy.set({ kind: 'latency', milliseconds: 2_000 });
    expect(await calendar.outcome()).toBe('SUBGRAPH_TIMEOUT');
    expect(calendar.asked).toHaveLength(1);
  });
});

describe('the circuit of a subgraph', () => {
  it('opens after failures in a row, and closes when one question is answered', async () => {
    await using calendar = await open();
    await calendar.proxy.set({ kind: 'refuse' });
    for (let nth = 0; nth < GUARD.circuitFailures; nth += 1)
      expect(await calendar.outcome()).toBe('SUBGRAPH_UNAVAILABLE');
    expect(await calendar.ask()).toMatchObject({
      data: { events: null },
      errors: [{ path: ['events'], extensions: { code: 'CIRCUIT_OPEN', subgraph: 'calendar', fields: ['events'] } }],
    });
    await calendar.proxy.set({ kind: 'none' });
    expect(await calendar.outcome()).toBe('CIRCUIT_OPEN');
    await new Promise((wake) => setTimeout(wake, GUARD.circuitRetryMs + 50));
    expect(await calendar.outcome()).toEqual(EVENTS);
  });

  it('stays closed while a subgraph answers in GraphQL now and then', async () => {
    await using calendar = await open();
    for (let nth = 0; nth < 4; nth += 1) {
      await calendar.proxy.set({ kind: 'reset', afterBytes: 0 });
      expect(await calendar.outcome()).toBe('SUBGRAPH_UNAVAILABLE');
      await calendar.proxy.set({ kind: 'none' });
      expect(await calendar.outcome()).toEqual(EVENTS);
    }
  });

  it('can be left out', async () => {
    await using calendar = await open({ ...GUARD, circuitFailures: 0 });
    await calendar.proxy.set({ kind: 'refuse' });
    for (let nth = 0; nth < 5; nth += 1) expect(await calendar.outcome()).toBe('SUBGRAPH_UNAVAILABLE');
  });
});

describe('the places at a subgraph', () => {
  it('are as many as allowed: further questions wait, and those after them are refused', async () => {
    await using calendar = await open(GUARD, 5_000);
    calendar.slow.milliseconds = 100;
    const outcomes = await Promise.all([1, 2, 3, 4, 5, 6].map(() => calendar.outcome()));
    expect(outcomes.filter((outcome) => outcome === 'SUBGRAPH_BUSY')).toHaveLength(2);
    expect(calendar.asked).toHaveLength(4);
    expect(await calendar.outcome()).toEqual(EVENTS);
  });

  it('do not keep a question waiting beyond its time', async () => {
    await using calendar = await open({ ...GUARD, circuitFailures: 0 }, 700);
    calendar.slow.milliseconds = 500;
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => calendar.outcome()));
    expect(outcomes.filter((outcome) => outcome === 'SUBGRAPH_TIMEOUT')).toHaveLength(2);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((wake) => setTimeout(wake, 5));
}
