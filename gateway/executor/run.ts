import { type GraphQLError } from 'graphql';
import { type Asking } from './asking';
import { type Received } from './received';
import { type Tree } from './tree';

/** One execution of a compiled operation. */
export interface Run extends Asking {
  /** As the client sent them: subgraphs apply defaults and coerce. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the subgraphs gave so far, merged; more than the client asked for. */
  readonly data: Tree;
  readonly errors: GraphQLError[];
  /** Those at a place that was null in the answer they came with. */
  readonly ofNulls: Set<GraphQLError>;
  /** What the same execution was answered before it had to go on in objects. */
  readonly received: Received | null;
}

/** A part of a compiled plan. It never rejects: what fails is an error of the run. */
export type Step = (run: Run) => Promise<void>;
