import { type GraphQLError, type GraphQLResolveInfo } from 'graphql';

/** Where a value stands in the answer; a list of links from the leaf to the root. */
export type Path = GraphQLResolveInfo['path'];

/** What all executions of one operation share. */
export type OperationParts = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation'>;

/** JSON text, now or later. */
export type Completed = string | Promise<string>;

/** Errors of a run. Those below a place that is null already do not count, as graphql-js has it. */
class CollectedErrors {
  readonly errors: GraphQLError[] = [];
  private readonly places = new Set<Path | undefined>();

  add(error: GraphQLError, path: Path | undefined): void {
    if (this.isNull(path)) return;
    this.places.add(path);
    this.errors.push(error);
  }

  private isNull(path: Path | undefined): boolean {
    for (let place = path; place !== undefined; place = place.prev) if (this.places.has(place)) return true;
    return this.places.has(undefined);
  }
}

/** One execution of a compiled operation. */
export class Run {
  readonly collected = new CollectedErrors();
  /** Arguments that depend on variables, by the number of their field. */
  readonly args: Record<string, unknown>[] = [];

  constructor(
    readonly context: unknown,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {}
}

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Texts in their order, once the last of them is there. */
export function joined(parts: readonly Completed[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const texts: string[] = [];
    let open = 0;
    parts.forEach((part, index) => {
      if (typeof part === 'string') {
        texts[index] = part;
        return;
      }
      open++;
      part.then((text) => {
        texts[index] = text;
        if (--open === 0) resolve(texts.join(''));
      }, reject);
    });
  });
}
