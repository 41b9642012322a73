import { type GraphQLError, type GraphQLResolveInfo } from 'graphql';

/** Where a value stands in the answer; a list of links from the leaf to the root. */
export type Path = GraphQLResolveInfo['path'];

/** What all executions of one operation share. */
export type OperationParts = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation'>;

/** JSON text, whole or with places that are still to be filled. */
export type Completed = string | Late;

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

/**
 * JSON text with places to come. Only where places stand are there pieces; nothing is copied until the last is there.
 */
export class Late {
  /** @param done rejects where an error goes on to the parent */
  constructor(
    public pieces: readonly Completed[],
    public done: Promise<void>,
  ) {}

  /** What a value will be once it is there. */
  static of(value: Promise<unknown>, complete: (value: unknown) => Completed, fail: (raw: unknown) => string): Late {
    const late: Late = new Late(
      [],
      value.then(
        (resolved) => late.fill(complete(resolved)),
        (raw: unknown) => late.fill(fail(raw)),
      ),
    );
    return late;
  }

  /** The same, with an error caught here. */
  catching(fail: (raw: unknown) => string): this {
    this.done = this.done.then(undefined, (raw: unknown) => this.fill(fail(raw)));
    return this;
  }

  text(): string {
    let text = '';
    for (const piece of this.pieces) text += typeof piece === 'string' ? piece : piece.text();
    return text;
  }

  private fill(completed: Completed): Promise<void> | undefined {
    this.pieces = [completed];
    return typeof completed === 'string' ? undefined : completed.done;
  }
}

/** Texts, and places among them, one after the other. */
export class Pieces {
  private before: Completed[] | undefined;
  private text = '';
  private readonly open: Promise<void>[] = [];

  add(prefix: string, completed: Completed): void {
    if (typeof completed === 'string') {
      this.text += prefix + completed;
      return;
    }
    (this.before ??= []).push(this.text + prefix, completed);
    this.open.push(completed.done);
    this.text = '';
  }

  end(last: string): Completed {
    const text = this.text + last;
    return this.before ? new Late([...this.before, text], allDone(this.open)) : text;
  }

  /** Resolves or rejects with what was added so far. */
  get done(): Promise<void> | undefined {
    return this.before && allDone(this.open);
  }
}

/** Done when all are; rejects when the first does: Promise.all without its list of results. */
function allDone(promises: readonly Promise<void>[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let open = promises.length;
    const done = () => {
      if (--open === 0) resolve();
    };
    for (const one of promises) one.then(done, reject);
  });
}
