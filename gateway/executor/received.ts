import { type FetchNode } from '@apollo/query-planner';
import { type SubgraphAnswer } from './subgraph';

/** What a fetch was answered, and the variables it was asked with. */
export interface ReceivedAnswer {
  readonly node: FetchNode;
  readonly variables: string;
  readonly answer: SubgraphAnswer | string;
}

/** Answers of an execution that began in text and goes on in objects: nothing is asked twice. */
export interface Received {
  readonly answers: readonly ReceivedAnswer[];
}
