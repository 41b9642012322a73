import { isDeepStrictEqual } from 'node:util';
import { execute, parse } from 'graphql';
import { apiSchemaOf } from '../../../gateway/supergraph/api-schema';
import { load } from '../load';
import { cpuSeconds } from '../process-figures';
import { benchResolver, benchSubgraphs, supergraphOf } from './graph';
import { type BenchOperation, type BenchRequest, requestsOf } from './operations';
import { ask, type RunningContender, type Session } from './session';

export const CONNECTIONS = 32;

/** One contender under one operation in one round. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of processor time; null where the system does not say. */
  readonly cpuPerRequest: number | null;
  /** Share of the time its core was busy with it. */
  readonly busy: number | null;
  readonly failures: number;
}

/** What the merged schema answers. */
async function expectedAnswers(subgraphCount: number, asked: readonly BenchRequest[]): Promise<readonly unknown[]> {
  const schema = await apiSchemaOf(supergraphOf(benchSubgraphs(subgraphCount), 'http://localhost'));
  return asked.map(({ query, variables: variableValues }) => {
    const answer: unknown = execute({
      schema,
      document: parse(query),
      variableValues,
      rootValue: {},
      fieldResolver: benchResolver,
    });
    return JSON.parse(JSON.stringify(answer)) as unknown;
  });
}

export interface Checked {
  readonly answers: number;
  /** Contenders that answer otherwise, and how. */
  readonly wrong: ReadonlyMap<string, string>;
}

/** Compares the answers of every contender with the merged schema, before anything is measured. */
export async function checkAnswers(
  { running }: Pick<Session, 'running'>,
  subgraphCount: number,
  asked: readonly BenchRequest[],
): Promise<Checked> {
  const expected = await expectedAnswers(subgraphCount, asked);
  const wrong = new Map<string, string>();
  let answers = 0;
  for (const { name, contender, url } of running) {
    for (const [index, request] of asked.entries()) {
      const answer = await ask(url, request, contender.answers);
      if (!contender.answers) continue;
      answers += 1;
      if (isDeepStrictEqual(answer, expected[index])) continue;
      wrong.set(name, `${request.operationName}: ${JSON.stringify(answer).slice(0, 300)}`);
      break;
    }
  }
  return { answers, wrong };
}

/** Drives one contender with one operation. */
export async function drive(
  { url, pid }: RunningContender,
  operation: BenchOperation,
  { seconds, page }: { readonly seconds: number; readonly page?: number },
): Promise<Round> {
  const before = await cpuSeconds(pid);
  const started = performance.now();
  const measured = await load(url, requestsOf(operation, page), { seconds, connections: CONNECTIONS });
  const wall = (performance.now() - started) / 1000;
  const gateway = used(before, await cpuSeconds(pid));
  return {
    perSecond: measured.perSecond,
    p50: measured.p50,
    p99: measured.p99,
    failures: measured.failures,
    cpuPerRequest: gateway === null || measured.requests === 0 ? null : (gateway / measured.requests) * 1e6,
    busy: gateway === null ? null : gateway / wall,
  };
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
    busy: known(rounds.map(({ busy }) => busy)),
    failures: rounds.reduce((sum, { failures }) => sum + failures, 0),
  };
}
