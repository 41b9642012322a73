import autocannon from 'autocannon';

/** What a load measured. */
export interface Measured {
  readonly perSecond: number;
  readonly requests: number;
  readonly p50: number;
  readonly p99: number;
  readonly failures: number;
}

interface LoadOptions {
  readonly seconds: number;
  readonly connections: number;
}

/**
 * Keeps so many connections busy for so many seconds, against an address on this machine. The bodies are dealt out over
 * the connections, so that no two of them ask the same at the same time while there are enough.
 */
export async function load(
  url: string,
  bodies: readonly object[],
  { seconds, connections }: LoadOptions,
): Promise<Measured> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' } } as const;
  const requests = bodies.map((body) => ({ ...request, body: JSON.stringify(body) }));
  let clients = 0;
  const result = await autocannon({
    url: `${url}/graphql`,
    ...request,
    body: requests[0]?.body ?? '',
    connections,
    duration: seconds,
    setupClient(client) {
      const nth = clients++ % requests.length;
      client.setRequests(requests.filter((_request, index) => index % connections === nth % connections));
    },
  });
  return {
    perSecond: result.requests.average,
    requests: result.requests.total,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.errors + result.timeouts + result.non2xx,
  };
}
