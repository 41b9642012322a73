import { fanOutOver, operations, type BenchOperation, requestsOf } from './operations';
import { checkAnswers, drive, medianOf } from './rounds';
import { openReplayed } from './ground';
import { openSession, type Session } from './session';

/** How the cost of one request grows with one size. */
export interface Growth {
  readonly what: string;
  readonly sizes: readonly number[];
  readonly rows: readonly {
    readonly title: string;
    readonly cpu: readonly (number | null)[];
    readonly slope: number | null;
  }[];
}

const PAGES = [10, 100, 1000];
const SUBGRAPHS = [4, 8, 16];

interface Driven {
  readonly operation: BenchOperation;
  readonly page?: number;
}

/** Exponent between the last two sizes, in what work there is to do. */
function slopeOf(sizes: readonly number[], cpu: readonly (number | null)[]): number | null {
  const [one, other] = cpu.slice(-2);
  const [small = 1, large = 1] = sizes.slice(-2);
  return typeof one !== 'number' || typeof other !== 'number' ? null : Math.log(other / one) / Math.log(large / small);
}

async function grow(
  session: Session,
  {
    what,
    sizes,
    at,
  }: {
    readonly what: string;
    readonly sizes: readonly number[];
    readonly at: (size: number) => Driven;
  },
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Growth> {
  // Large pages are many bytes; a few different ones are enough to tell.
  const asked = sizes.map(at);
  const { wrong } = await checkAnswers(
    session,
    asked.map(({ operation, page }) => ({ operation, requests: requestsOf(operation, page).slice(0, 2) })),
  );
  for (const { contender, how } of wrong) throw new Error(`${contender.title} answers otherwise: ${how}`);
  const rows = [];
  for (const contender of session.running) {
    const cpu: (number | null)[] = [];
    for (const { operation, page } of asked) {
      await drive(contender, operation, { seconds: 1, page });
      const driven = [];
      for (let round = 0; round < rounds; round += 1) {
        driven.push(await drive(contender, operation, { seconds, page }));
      }
      cpu.push(medianOf(driven).cpuPerRequest);
    }
    rows.push({ title: contender.contender.title, cpu, slope: slopeOf(sizes, cpu) });
  }
  return { what, sizes, rows };
}

/** Measures growth with the page, and with the number of subgraphs that take part. */
export async function measureGrowth(
  names: readonly string[],
  effort: { readonly rounds: number; readonly seconds: number },
): Promise<readonly Growth[]> {
  const { 'fan-out': fanOut } = operations;
  if (!fanOut) return [];
  const first = requestsOf(fanOut)[0] ?? {};
  const growth: Growth[] = [];
  {
    await using session = await openSession(names, () => openReplayed(4), first);
    const at = (page: number): Driven => ({ operation: fanOut, page });
    growth.push(await grow(session, { what: 'Growth with the page (fan-out, items)', sizes: PAGES, at }, effort));
  }
  {
    // The bare proxies know their calls by hand, for four subgraphs.
    const gateways = names.filter((name) => !/^(merge|bytes)$/.test(name));
    await using session = await openSession(gateways, () => openReplayed(16), first);
    const at = (count: number): Driven => ({ operation: fanOutOver(count) });
    growth.push(
      await grow(session, { what: 'Growth with the subgraphs that take part', sizes: SUBGRAPHS, at }, effort),
    );
  }
  return growth;
}
