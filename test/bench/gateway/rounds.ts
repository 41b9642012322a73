import { isDeepStrictEqual } from 'node:util';
import { load } from '../load';
import { cpuSeconds } from '../process-figures';
import { ask } from './asking';
import { type Contender } from './contenders';
import { type BenchOperation, type BenchRequest, requestsOf } from './operations';
import { type RunningContender, type Session } from './session';

export const CONNECTIONS = 32;

/** One contender under one operation in one round. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of processor time; null where the system does not say. */
  readonly cpuPerRequest: number | null;
  /** The same, of all subgraphs together. */
  readonly subgraphCpuPerRequest: number | null;
  /** Share of the time its core was busy with it. */
  readonly busy: number | null;
  readonly failures: number;
}

/** A contender that answers an operation otherwise, and how. */
export interface Wrong {
  readonly contender: Contender;
  readonly operation: BenchOperation;
  readonly how: string;
}

export interface Checked {
  readonly answers: number;
  readonly wrong: readonly Wrong[];
}

/** An operation, and what it is asked with. */
export interface Asked {
  readonly operation: BenchOperation;
  readonly requests: readonly BenchRequest[];
}

/** Whether a contender can be asked it: the limits plan nothing, and know only what is written by hand. */
export const canAnswer = ({ kind }: Contender, { byHand }: BenchOperation): boolean =>
  kind !== 'limit' || byHand.length > 0;

/** Compares the answers of every contender with the right ones, before anything is measured. */
export async function checkAnswers({ running, ground }: Session, asked: readonly Asked[]): Promise<Checked> {
  const right = await Promise.all(
    asked.map(({ requests }) => ground.rightAnswers(requests, running[0]?.url ?? 'no contender runs')),
  );
  const wrong: Wrong[] = [];
  let answers = 0;
  for (const { contender, url } of running) {
    for (const [nth, { operation, requests }] of asked.entries()) {
      if (!canAnswer(contender, operation)) continue;
      for (const [index, request] of requests.entries()) {
        const answer = await ask(url, request, contender.answers);
        if (!contender.answers) continue;
        answers += 1;
        if (isDeepStrictEqual(answer, right[nth]?.[index])) continue;
        wrong.push({ contender, operation, how: JSON.stringify(answer).slice(0, 300) });
        break;
      }
    }
  }
  return { answers, wrong };
}

/** Drives a program with one operation, and looks at what it and its subgraphs cost. */
export async function drive(
  { url, pid }: Pick<RunningContender, 'url' | 'pid'>,
  operation: BenchOperation,
  {
    seconds,
    page,
    subgraphs = [],
  }: { readonly seconds: number; readonly page?: number | undefined; readonly subgraphs?: readonly number[] },
): Promise<Round> {
  const watched = [[pid], subgraphs];
  const before = await Promise.all(watched.map(cpuOf));
  const started = performance.now();
  const { requests, ...measured } = await load(url, requestsOf(operation, page), { seconds, connections: CONNECTIONS });
  const wall = (performance.now() - started) / 1000;
  const after = await Promise.all(watched.map(cpuOf));
  const [gateway = null, ofSubgraphs = null] = after.map((seconds, nth) => used(before[nth] ?? null, seconds));
  const perRequest = (cpu: number | null) => (cpu === null || requests === 0 ? null : (cpu / requests) * 1e6);
  return {
    ...measured,
    cpuPerRequest: perRequest(gateway),
    subgraphCpuPerRequest: perRequest(ofSubgraphs),
    busy: gateway === null ? null : gateway / wall,
  };
}

/** Processor time of some processes together, in seconds; null where the system does not say. */
async function cpuOf(pids: readonly number[]): Promise<number | null> {
  const seconds = await Promise.all(pids.map(cpuSeconds));
  return seconds.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

const used = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : after - before;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
};

/** Medians over the rounds; failures added up. */
export function medianOf(rounds: readonly Round[]): Round {
  const known = (values: readonly (number | null)[]): number | null => {
    const numbers = values.filter((value) => value !== null);
    return numbers.length === 0 ? null : median(numbers);
  };
  return {
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    p50: median(rounds.map(({ p50 }) => p50)),
    p99: median(rounds.map(({ p99 }) => p99)),
    cpuPerRequest: known(rounds.map(({ cpuPerRequest }) => cpuPerRequest)),
    subgraphCpuPerRequest: known(rounds.map(({ subgraphCpuPerRequest }) => subgraphCpuPerRequest)),
    busy: known(rounds.map(({ busy }) => busy)),
    failures: rounds.reduce((sum, { failures }) => sum + failures, 0),
  };
}
