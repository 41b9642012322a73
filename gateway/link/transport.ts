import { type GraphQLFormattedError } from 'graphql';
import { type Deadline } from './deadline';

/** One operation for one subgraph. */
export interface LinkRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** All of it as JSON, where the asker has it. */
  readonly body?: string;
  /** Whether the subgraph is to say what the answer took. */
  readonly figures?: boolean;
}

export interface LinkAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A way to a subgraph: over HTTP, or in this process. */
export interface Transport {
  /** Whether answers come as JSON text. */
  readonly inText?: boolean;
  /**
   * Rejects when the subgraph cannot be reached, or the time is over first.
   * @returns the answer, or its JSON text, unread
   */
  send(request: LinkRequest, deadline: Deadline): Promise<LinkAnswer | string>;
  /** Whether the subgraph says it can answer, its database included; null when it says nothing of the kind. */
  isReady?(deadline: Deadline): Promise<boolean | null>;
  close(): Promise<void>;
}
