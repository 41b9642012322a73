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

/** Plans, and says it in the caller's terms when the planner gives up. @throws GraphQLError OPERATION_TOO_COMPLEX */
export function withinLimits<T>(plan: () => T): T {
  try {
    return plan();
  } catch (cause) {
    const where = cause instanceof Error && /^Too many options generated for (.*), reached/s.exec(cause.message)?.[1];
    if (typeof where !== 'string') throw cause;
    const message = `There are too many ways to answer { ${where} } here: ask for it less deep, or in another operation.`;
    throw new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_COMPLEX' } });
  }
}
