import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isTree } from './tree';

/** Paths of one fetch: from the subgraph's answer to the client's. */
export type ClientPath = (path: readonly (string | number)[] | undefined) => readonly (string | number)[] | undefined;

/** An error a subgraph answered with, as the client sees it: its own message and code, at the client's path. */
export function subgraphError(error: GraphQLFormattedError, subgraph: string, clientPath: ClientPath): GraphQLError {
  const path = clientPath(error.path);
  const code = error.extensions?.code ?? 'DOWNSTREAM_SERVICE_ERROR';
  return new GraphQLError(error.message || `Error while fetching subquery from service "${subgraph}"`, {
    ...(path ? { path } : {}),
    extensions: { ...error.extensions, serviceName: subgraph, code },
  });
}

/** The error, without its path where that leads to no null: what one subgraph lost, another may have given. */
export function atNull(error: GraphQLError, data: unknown): GraphQLError {
  const { path, message, extensions } = error;
  if (!path || leadsToNull(data, path)) return error;
  return new GraphQLError(message, { extensions, originalError: error.originalError });
}

export function leadsToNull(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const step of path) {
    if (value === null || value === undefined) return true;
    if (typeof step === 'number') value = Array.isArray(value) ? (value as unknown[])[step] : undefined;
    else value = isTree(value) ? value[step] : undefined;
  }
  return value === null || value === undefined;
}

/** An answer the executor cannot use, or a subgraph that could not be asked. */
export function brokenAnswer(subgraph: string, what: string, path: readonly (string | number)[], cause?: unknown) {
  return new GraphQLError(`The subgraph ${subgraph} ${what}.`, {
    path,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: subgraph },
    ...(cause instanceof Error ? { originalError: cause } : {}),
  });
}
