import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { Deadline } from '../../gateway/link/deadline';
import { HttpClient } from '../../gateway/link/http/http-client';

/** What a load measured. */
export interface Measured {
  readonly perSecond: number;
  readonly requests: number;
  /** In milliseconds, as the next; both without the first moment, in which connections are opened. */
  readonly p50: number;
  readonly p99: number;
  readonly failures: number;
}

interface LoadOptions {
  readonly seconds: number;
  readonly connections: number;
}

/** Time for the last answers once the time is over, in seconds. */
const LAST_ANSWERS = 10;

/** Until connections are open, here and behind what is asked, in milliseconds: idle ones were closed. */
const OPENING = 250;

/** What stands behind a refused connection is given a moment, in milliseconds. */
const PAUSE = 10;

/** What one connection has to send, over and over, and where it writes down what came of it. */
interface Caller {
  readonly client: HttpClient;
  readonly messages: readonly string[];
  /** In microseconds. */
  readonly latencies: RecordableHistogram;
  requests: number;
  failures: number;
}

async function callUntil(end: number, opened: number, caller: Caller, deadline: Deadline): Promise<void> {
  const { client, messages, latencies } = caller;
  for (let nth = 0; ; nth = (nth + 1) % messages.length) {
    const asked = performance.now();
    if (asked >= end) return;
    try {
      const { status } = await client.ask(messages[nth] ?? '', 'utf8', deadline);
      caller.requests += 1;
      if (asked >= opened) latencies.record(Math.max(1, Math.round((performance.now() - asked) * 1000)));
      if (status !== 200) caller.failures += 1;
    } catch {
      caller.failures += 1;
      await new Promise((goOn) => setTimeout(goOn, PAUSE));
    }
  }
}

/**
 * Keeps so many connections busy for so many seconds, against an address on this machine. The bodies are dealt out over
 * the connections, so that no two of them ask the same at the same time while there are enough. Asks with the hub's own
 * client: a load that takes longer for a request than a gateway measures itself.
 */
export async function load(
  url: string,
  bodies: readonly object[],
  { seconds, connections }: LoadOptions,
): Promise<Measured> {
  const { hostname: host, port, host: name } = new URL(url);
  const messages = bodies.map((body) => {
    const text = JSON.stringify(body);
    return `POST /graphql HTTP/1.1\r\nhost: ${name}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
  });
  const latencies = createHistogram();
  const callers = Array.from({ length: connections }, (_, nth): Caller => ({
    client: new HttpClient({ host, port: Number(port), isSecure: false }, 1),
    messages: messages.filter((_message, index) => index % connections === (nth % messages.length) % connections),
    latencies,
    requests: 0,
    failures: 0,
  }));
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.allSettled(
    callers.map((caller) =>
      new Deadline((seconds + LAST_ANSWERS) * 1000).of((deadline) => callUntil(end, start + OPENING, caller, deadline)),
    ),
  );
  const took = (performance.now() - start) / 1000;
  await Promise.all(callers.map(({ client }) => client.close()));
  const sumOf = (part: (caller: Caller) => number): number => callers.reduce((sum, caller) => sum + part(caller), 0);
  const requests = sumOf((caller) => caller.requests);
  return {
    perSecond: requests / took,
    requests,
    p50: latencies.percentile(50) / 1000,
    p99: latencies.percentile(99) / 1000,
    failures: sumOf(({ failures }) => failures),
  };
}
