import { type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { type Figures } from './figures';
import { type SubgraphRequest } from './subgraph-request';

/** The client's request a fetch is a part of. */
export interface Incoming {
  readonly document: DocumentNode;
  /** What the server knows of the caller. */
  readonly context: object;
  /** Where the caller asked what its answer took. */
  readonly figures?: Figures;
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A way to one subgraph. An answer in objects is the caller's to keep: the result is built out of its parts. */
export interface Subgraph {
  /** Whether answers come as JSON text, as they do over HTTP; then they need not be built to be passed on. */
  readonly answersInText: boolean;
  /** @returns an answer, or the JSON text of one, unread */
  ask(request: SubgraphRequest, incoming: Incoming): Promise<SubgraphAnswer | string>;
  /** Reads an answer that came as text, whatever it holds. */
  read(text: string, request: SubgraphRequest, incoming: Incoming): SubgraphAnswer;
}
