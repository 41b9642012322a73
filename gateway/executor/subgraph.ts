import { type GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { type GraphQLFormattedError } from 'graphql';

/** One operation for one subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A way to one subgraph. The answer is the caller's to keep: the executor builds the result out of its parts. */
export interface Subgraph {
  /** @param incoming the client's request this one is a part of */
  ask(request: SubgraphRequest, incoming: GatewayGraphQLRequestContext): Promise<SubgraphAnswer>;
}
