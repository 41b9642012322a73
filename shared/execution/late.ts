import { type Listener } from '../loading';
import { NotCompiled } from './not-compiled';
import { type Path, type Run } from './run';

/** JSON text, whole or with places that are still to be filled. */
export type Completed = string | Late;

/** Where errors are caught: see Place. */
interface Catching {
  /** The text that stands there instead; throws where null may not stand. */
  fail(raw: unknown, path: Path, run: Run): string;
  completeKnown(value: unknown, path: Path, run: Run): Completed;
}

/**
 * JSON text with places to come. It knows the text it is a part of, so that an error climbs to the place that catches it
 * without a promise for every step; nothing is copied until the last piece is there.
 */
export class Late implements Listener<unknown> {
  pieces: readonly Completed[] = [];
  private parent: Late | undefined;
  private place: Catching | undefined;
  private path: Path | undefined;
  private isRoot = false;

  constructor(private readonly run: Run) {}

  /** A place whose value is to come. */
  static waiting(place: Catching, path: Path, run: Run): Late {
    const late = new Late(run).caughtBy(place, path);
    run.opened();
    return late;
  }

  /** Errors of its parts are caught here. */
  caughtBy(place: Catching, path: Path): this {
    this.place = place;
    this.path = path;
    return this;
  }

  /** Pieces in their order. */
  fill(pieces: readonly Completed[]): this {
    this.pieces = pieces;
    for (const piece of pieces) if (typeof piece !== 'string') piece.parent = this;
    return this;
  }

  /** The whole answer: an error that climbs up to here leaves no data. */
  asRoot(): this {
    this.isRoot = true;
    return this;
  }

  settle(value: unknown): void {
    try {
      if (this.place && this.path) this.fill([this.place.completeKnown(value, this.path, this.run)]);
    } catch (error) {
      this.climb(error);
    }
    this.run.closed();
  }

  fail(raw: unknown): void {
    this.catch(raw);
    this.run.closed();
  }

  text(): string {
    let text = '';
    for (const piece of this.pieces) text += typeof piece === 'string' ? piece : piece.text();
    return text;
  }

  private catch(raw: unknown): void {
    if (!this.place || !this.path) {
      this.climb(raw);
      return;
    }
    try {
      this.pieces = [this.place.fail(raw, this.path, this.run)];
    } catch (error) {
      this.climb(error);
    }
  }

  private climb(error: unknown): void {
    if (error instanceof NotCompiled || this.isRoot) this.run.fail(error);
    // Without a parent it is part of nothing: a field beside it has thrown already.
    else this.parent?.catch(error);
  }
}

/** Texts, and places among them, one after the other. */
export class Pieces {
  private before: Completed[] | undefined;
  private text = '';

  add(prefix: string, completed: Completed): void {
    if (typeof completed === 'string') {
      this.text += prefix + completed;
    } else {
      (this.before ??= []).push(this.text + prefix, completed);
      this.text = '';
    }
  }

  end(last: string, run: Run): Completed {
    const text = this.text + last;
    return this.before ? new Late(run).fill([...this.before, text]) : text;
  }
}
