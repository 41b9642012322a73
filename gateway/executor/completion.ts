import { GraphQLError, type GraphQLOutputType, type GraphQLNamedType } from 'graphql';

/** Where a value that may not be null is null: the parent is null in its place. */
export const BUBBLE = Symbol('null goes up');

/**
 * One shaping of an answer. Paths cost more than they are worth where nothing is wrong: faults are counted first, and
 * only when there are some is the shaping done again to name them.
 */
export class Completion {
  faults = 0;
  readonly errors: GraphQLError[] = [];

  constructor(readonly path: (string | number)[] | null) {}

  notNull(type: GraphQLOutputType, parent: GraphQLNamedType): void {
    this.fault((place) => `Cannot return null for non-nullable ${place}.`, type, parent);
  }

  badValue(type: GraphQLOutputType, parent: GraphQLNamedType): void {
    this.fault((place) => `Invalid value found for ${place}.`, type, parent);
  }

  badType(type: GraphQLOutputType, parent: GraphQLNamedType): void {
    this.fault((place) => `Invalid __typename found for object at ${place}.`, type, parent);
  }

  private fault(message: (place: string) => string, type: GraphQLOutputType, parent: GraphQLNamedType): void {
    this.faults += 1;
    if (!this.path) return;
    const last = this.path.at(-1) ?? '';
    const place =
      typeof last === 'string'
        ? `field ${parent.name}.${last}`
        : `array element of type ${type.toString()} at index ${last}`;
    const extensions = { code: 'INVALID_GRAPHQL' };
    this.errors.push(new GraphQLError(message(place), { path: [...this.path], extensions }));
  }
}

/** Shapes a value of a subgraph into a value of the answer: null, BUBBLE, or what the client asked for of it. */
export type Complete = (value: unknown, at: Completion) => unknown;
