import { type QueryPlannerConfig } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';

/**
 * Ways to one path of an operation that the planner may weigh. It has no limit of its own, and some documents of a line
 * make it take gigabytes: a field of an interface object that leads to the interface again, a few levels deep.
 */
const WAYS = 10_000;

/** What the planner is told, with limits where none are given. */
export const limited = (config: QueryPlannerConfig = {}): QueryPlannerConfig => ({
  ...config,
  debug: { pathsLimit: WAYS, ...config.debug },
});

/** What planning failed with; in the caller's terms, with OPERATION_TOO_COMPLEX, where the planner gave up. */
export function plannersWord(cause: unknown): unknown {
  const where = cause instanceof Error && /^Too many options generated for (.*), reached/s.exec(cause.message)?.[1];
  if (typeof where !== 'string') return cause;
  const message = `There are too many ways to answer { ${where} } here: ask for it less deep, or in another operation.`;
  return new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_COMPLEX' } });
}

/** Plans. @throws GraphQLError OPERATION_TOO_COMPLEX when the planner gives up */
export function withinLimits<T>(plan: () => T): T {
  try {
    return plan();
  } catch (cause) {
    throw plannersWord(cause);
  }
}
