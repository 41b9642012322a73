import { GraphQLError, type GraphQLFormattedError } from 'graphql';

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

/** An answer the executor cannot use, or a subgraph that could not be asked. */
export function brokenAnswer(subgraph: string, what: string, path: readonly (string | number)[], cause?: unknown) {
  return new GraphQLError(`The subgraph ${subgraph} ${what}.`, {
    path,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: subgraph },
    ...(cause instanceof Error ? { originalError: cause } : {}),
  });
}
