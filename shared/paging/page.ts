import { encodeCursor } from './cursor';

/** One page of a list, in the shape a Relay connection promises. Edges and the total are made only when asked for. */
export class Page<R> {
  constructor(
    readonly nodes: readonly R[],
    private readonly edge: {
      readonly order: string;
      readonly valueOf: (row: R) => string | number | null;
      readonly idOf: (row: R) => string;
    },
    private readonly more: { readonly previous: boolean; readonly next: boolean },
    private readonly count: () => Promise<number>,
  ) {}

  get edges(): { node: R; cursor: string }[] {
    return this.nodes.map((node) => ({ node, cursor: this.cursorOf(node) }));
  }

  get pageInfo() {
    const [first, last] = [this.nodes.at(0), this.nodes.at(-1)];
    return {
      hasPreviousPage: this.more.previous,
      hasNextPage: this.more.next,
      startCursor: first === undefined ? null : this.cursorOf(first),
      endCursor: last === undefined ? null : this.cursorOf(last),
    };
  }

  get totalCount(): Promise<number> {
    return this.count();
  }

  private cursorOf(row: R): string {
    return encodeCursor({ order: this.edge.order, value: this.edge.valueOf(row), id: this.edge.idOf(row) });
  }
}
