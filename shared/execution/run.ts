import { type GraphQLError, type GraphQLResolveInfo } from 'graphql';

/** Where a value stands in the answer; a list of links from the leaf to the root. */
export type Path = GraphQLResolveInfo['path'];

/** What all executions of one operation share. */
export type OperationParts = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation'>;

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
  /** Values that are still to come. */
  private open = 0;
  private whenDone: { readonly resolve: () => void; readonly reject: (reason: unknown) => void } | undefined;

  constructor(
    readonly context: unknown,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  opened(): void {
    this.open++;
  }

  closed(): void {
    if (--this.open === 0) this.whenDone?.resolve();
  }

  /** An error that no place caught, or a value that is not compiled: there is no data. */
  fail(reason: unknown): void {
    this.whenDone?.reject(reason);
  }

  /** Resolves when no value is to come any more. */
  done(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.whenDone = { resolve, reject };
      if (this.open === 0) resolve();
    });
  }
}

export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
