import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { type PageArguments } from '../scalars';

/**
 * The decorated classes of a Relay connection, made anew for each subgraph that calls: type-graphql keeps one store a
 * process, and a class shared by two subgraphs would carry the fields of one into the schema of the other.
 */
export function pagingTypes() {
  @Directive('@shareable')
  @ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
  class PageInfo {
    @Field(() => Boolean, { description: 'Whether rows come before this page.' })
    hasPreviousPage!: boolean;
    @Field(() => Boolean, { description: 'Whether rows come after this page.' })
    hasNextPage!: boolean;
    @Field(() => String, { nullable: true, description: 'Cursor of the first row; null when the page is empty.' })
    startCursor!: string | null;
    @Field(() => String, { nullable: true, description: 'Cursor of the last row; null when the page is empty.' })
    endCursor!: string | null;
  }

  @ArgsType()
  class ConnectionArguments implements PageArguments {
    @Field(() => Int, {
      nullable: true,
      description: 'So many rows from the start, 0 to 100; 20 when nothing is given.',
    })
    first?: number;
    @Field(() => String, { nullable: true, description: 'Only rows after this cursor; goes with first.' })
    after?: string;
    @Field(() => Int, { nullable: true, description: 'So many rows from the end, 0 to 100.' })
    last?: number;
    @Field(() => String, { nullable: true, description: 'Only rows before this cursor; goes with last.' })
    before?: string;
  }

  /** Declares `<name>Connection` and `<name>Edge`. */
  function connectionOf<Node extends object>(node: ClassType<Node>, name: string) {
    @ObjectType(`${name}Edge`, { description: `A ${name} and where it stands in the list.` })
    class Edge {
      @Field(() => node, { description: `The ${name}.` })
      node!: Node;
      @Field(() => String, { description: 'Opaque position; give it to after or before.' })
      cursor!: string;
    }
    @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
    class Connection {
      @Field(() => [Edge], { description: 'The rows of this page, each with its cursor.' })
      readonly edges!: Edge[];
      @Field(() => [node], { description: 'The rows of this page.' })
      readonly nodes!: readonly Node[];
      @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
      readonly pageInfo!: PageInfo;
      @Field(() => Int, { description: 'Rows in the whole list under the same filter; counted only when asked.' })
      readonly totalCount!: number;
    }
    return Connection;
  }

  return { PageInfo, ConnectionArguments, connectionOf };
}
