import fc from 'fast-check';
import { isTree } from '../../../gateway/executor/tree';
import { type Answer, type Question } from './opened';
import { type ToyGraph } from './toy';
import { type Fault, type Storm } from './weather';

/** Runs of each property on each graph: thousands where there is time, `EXECUTOR_RUNS=2000 npx jest test/gateway/executor`. */
export const RUNS = Number(process.env.EXECUTOR_RUNS ?? 120);
const given = process.env.EXECUTOR_SEED ?? '1';
/** The same questions in every run; `EXECUTOR_SEED=random` asks others, and a failure names the seed that repeats it. */
export const SEED = given === 'random' ? Date.now() % 1_000_000 : Number(given);
export const MILLISECONDS_A_RUN = 1_000;

/** Where the stock executor and this one are compared, it answers with `null`, errors, gaps and more than was asked. */
export const COMPARABLE: readonly Fault[] = ['error', 'null', 'missing', 'extra', 'wrong leaf'];
/** Here it gives up the whole answer, so that only what must always hold is checked. */
export const ANY: readonly Fault[] = [...COMPARABLE, 'wrong shape'];

export function storms({ subgraphs, shared }: ToyGraph, faults: readonly Fault[]): fc.Arbitrary<Storm> {
  const none: string[] = [];
  const names = subgraphs.map(({ name }) => name);
  const few = fc.oneof({ weight: 4, arbitrary: fc.constant(none) }, fc.subarray(names, { maxLength: 1 }));
  return fc.record({
    seed: fc.nat(),
    dead: few,
    refusing: few,
    faults: fc.subarray([...faults], { minLength: 1 }),
    // Parts of one object from two subgraphs: a null of one takes nothing from the other here, and all of it there.
    spared: fc.constant(shared),
    every: fc.constantFrom(3, 6, 12, 40),
  });
}

/** Places in lists are left out: an error of an entity that stands in many is told once, at the first. */
export const told = (errors: Answer['errors']): string[] =>
  [...new Set(errors?.map(({ path, extensions }) => `${String(extensions?.code)} ${route(path)}`))].sort();

/** Apollo's planner numbers the operations of a plan. */
export const withoutName = (query: string): string => query.replace(/^(query|mutation) \w+/, '$1');

const route = (path: readonly (string | number)[] | undefined): string =>
  path?.map((step) => (typeof step === 'number' ? '*' : step)).join('.') ?? 'no path';

/** Whether a path leads to a null of the answer, as the path of an error has to. */
export function endsInNull(data: unknown, [step, ...rest]: readonly (string | number)[]): boolean {
  if (data === null || data === undefined) return true;
  if (typeof step === 'number') return Array.isArray(data) && step < data.length && endsInNull(data[step], rest);
  return typeof step === 'string' && isTree(data) && endsInNull(data[step], rest);
}

/**
 * Whether an answer has the form of a whole one: nulls for values, and no fields but its, in its order. Where a type is
 * lost, so are the fields of fragments on it.
 */
export function hasFormOf(given: unknown, whole: unknown): boolean {
  if (given === null || whole === null) return true;
  if (Array.isArray(given)) {
    return Array.isArray(whole) && given.every((item, index) => hasFormOf(item, whole[index]));
  }
  if (!isTree(given) || !isTree(whole)) return typeof given === typeof whole;
  const names = Object.keys(given);
  const expected = Object.keys(whole).filter((name) => names.includes(name));
  const differ = names.filter((name, index) => expected[index] !== name || !hasFormOf(given[name], whole[name]));
  // A custom scalar is whatever the subgraph says.
  return differ.every((name) => name.endsWith('raw'));
}

/** Compared as text, and as briefly: the order of keys counts, and shrinking compares very often. */
export function same(what: string, question: Question, given: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(given), JSON.stringify(expected)];
  if (one === other) return;
  throw new Error(
    `${what} of\n${question.query}\n${JSON.stringify(question.variables)}\ngot      ${one}\nexpected ${other}`,
  );
}
