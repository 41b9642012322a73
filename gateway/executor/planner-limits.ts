import { createContext, Script } from 'node:vm';
import { type QueryPlannerConfig } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';

/**
 * Ways to one path of an operation that the planner may weigh. It has no limit of its own, and some documents of a line
 * make it take gigabytes: a field of an interface object that leads to the interface again, a few levels deep.
 */
const WAYS = 2_000;

/**
 * Whole plans it may weigh against each other; beyond them it leaves out ways, those with most changes of the subgraph
 * first. Its own 10,000 take seconds where several subgraphs share what is nested.
 */
const PLANS = 1_000;

/** What the planner is told, with limits where none are given. */
export const limited = (config: QueryPlannerConfig = {}): QueryPlannerConfig => ({
  ...config,
  debug: { pathsLimit: WAYS, maxEvaluatedPlans: PLANS, ...config.debug },
});

const tooComplex = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_COMPLEX', http: { status: 400 } } });

/** What planning failed with; in the caller's terms, with OPERATION_TOO_COMPLEX, where the planner gave up. */
export function plannersWord(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  const where = /^Too many options generated for (.*), reached/s.exec(cause.message)?.[1];
  if (where === undefined) return cause;
  return tooComplex(
    `There are too many ways to answer { ${where} } here: ask for it less deep, or in another operation.`,
  );
}

const given = { work: (): void => undefined };
const context = createContext(given);
const script = new Script('work()');

const isOutOfTime = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Plans or compiles, and stops when that takes too long: the planner looks at no clock, and nobody else is answered
 * meanwhile. Nothing it keeps is left half done: what planner and schema remember is made first and stored then.
 * @param most processor time of the whole process, in milliseconds; 0 for no limit
 * @throws GraphQLError OPERATION_TOO_COMPLEX when the planner gives up, or is out of time
 */
export function withinLimits<T extends object>(most: number, plan: () => T): T {
  for (let timeout = most; ; timeout *= 2) {
    const made: T[] = [];
    given.work = () => void made.push(plan());
    const before = process.cpuUsage();
    try {
      script.runInContext(context, timeout > 0 ? { timeout } : {});
    } catch (cause) {
      if (!isOutOfTime(cause)) throw plannersWord(cause);
      const { user, system } = process.cpuUsage(before);
      // On a machine that is busy with other things time goes by without us; then there is more of it.
      if (user + system < most * 1000) continue;
      throw tooComplex('It takes too long to find out how to answer this: ask for less of it, or less deep.');
    }
    const [one] = made;
    if (one) return one;
  }
}
