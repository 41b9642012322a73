import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An entity another subgraph owns, known here by its id. */
export interface Stub {
  readonly id: string;
}

/**
 * Declares a foreign entity by its key. Each call makes a class of its own: two schemas must not share one decorated
 * class. It carries no description, so that the owner's stands in the composed graph.
 */
export function stubOf(name: string): new () => Stub {
  @Directive('@key(fields: "id")')
  @ObjectType(name)
  class EntityStub implements Stub {
    @Field(() => ID)
    readonly id!: string;
  }
  return EntityStub;
}

/** A reference to a foreign entity; null stays null. */
export const stub = (id: string | null): Stub | null => (id === null ? null : { id });
