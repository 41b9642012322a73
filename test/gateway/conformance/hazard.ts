import { type ToyGraph } from '../executor/toy';

/** One way in which a federated graph is easily answered wrong: a small graph, and what is asked of it. */
export interface Hazard extends ToyGraph {
  readonly questions: readonly HazardQuestion[];
}

export interface HazardQuestion {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The data, where one merged schema cannot say it. */
  readonly answer?: unknown;
  /** The data of an answer that has to carry errors. */
  readonly withErrors?: unknown;
}

/** What a field requires of another subgraph; it fails where the gateway did not send it. */
export function sent<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the gateway did not send what the field requires');
  return value;
}
