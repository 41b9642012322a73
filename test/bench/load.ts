import autocannon from 'autocannon';

/** What a load of one operation measured. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failures: number;
}

/** Keeps so many connections busy with one operation for so many seconds, against an address on this machine. */
export async function load(
  url: string,
  query: string,
  { seconds, connections }: { readonly seconds: number; readonly connections: number },
): Promise<Measured> {
  const result = await autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    connections,
    duration: seconds,
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.errors + result.timeouts + result.non2xx,
  };
}
