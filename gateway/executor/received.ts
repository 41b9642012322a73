import { type FetchNode } from '@apollo/query-planner';
import { type SubgraphAnswer } from './subgraph';

/** What a fetch was answered, and the variables it was asked with. */
export interface ReceivedAnswer {
  readonly variables: string;
  readonly answer: SubgraphAnswer | string;
}

/** Answers of an execution that began in text and goes on in objects: nothing is asked twice. */
export type Received = Map<FetchNode, ReceivedAnswer>;
