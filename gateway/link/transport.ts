import { type GraphQLFormattedError } from 'graphql';

/** One operation for one subgraph. */
export interface LinkRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface LinkAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A way to a subgraph: over HTTP, or in this process. */
export interface Transport {
  /** Rejects when the subgraph cannot be reached, or the signal fires first. */
  send(request: LinkRequest, signal: AbortSignal): Promise<LinkAnswer>;
  close(): Promise<void>;
}
