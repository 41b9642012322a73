/** Told of a value once it is there. */
export interface Listener<V> {
  settle(value: V): void;
  fail(reason: unknown): void;
}

/** A value that a batch will bring. Awaited like a promise; who listens to it directly costs no promise. */
export class Loaded<V> implements PromiseLike<V> {
  private readonly listeners: Listener<V>[] = [];
  private outcome: { readonly value: V } | { readonly reason: unknown } | undefined;

  get isSettled(): boolean {
    return this.outcome !== undefined;
  }

  listen(listener: Listener<V>): void {
    if (this.outcome) this.tell(listener, this.outcome);
    else this.listeners.push(listener);
  }

  then<Value = V, Failure = never>(
    onValue?: ((value: V) => Value | PromiseLike<Value>) | null,
    onFailure?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Value | Failure> {
    return new Promise<V>((settle, fail) => this.listen({ settle, fail })).then(onValue, onFailure);
  }

  /** The value changed on its way. */
  map<W>(change: (value: V) => W): Loaded<W> {
    const changed = new Loaded<W>();
    this.listen({ settle: (value) => changed.settle(change(value)), fail: (reason) => changed.fail(reason) });
    return changed;
  }

  settle(value: V): void {
    this.end({ value });
  }

  fail(reason: unknown): void {
    this.end({ reason });
  }

  private end(outcome: NonNullable<Loaded<V>['outcome']>): void {
    this.outcome = outcome;
    for (const listener of this.listeners) this.tell(listener, outcome);
  }

  private tell(listener: Listener<V>, outcome: NonNullable<Loaded<V>['outcome']>): void {
    if ('value' in outcome) listener.settle(outcome.value);
    else listener.fail(outcome.reason);
  }
}

interface Batch<K, V> {
  readonly keys: K[];
  readonly loads: Loaded<V>[];
  /** Values known already, that come with the batch: what is asked of them next then shares a batch too. */
  readonly known: { readonly load: Loaded<V>; readonly from: Loaded<V> }[];
}

const resolved = Promise.resolve();

/**
 * Values by key, those asked in one tick by one call; a key is asked once. It batches as DataLoader does, which makes
 * three promises for each key where this makes none.
 */
export class BatchLoader<K, V> {
  private readonly loads = new Map<K, Loaded<V>>();
  private batch: Batch<K, V> | undefined;

  /** @param values those of the keys, in their order */
  constructor(private readonly values: (keys: readonly K[]) => Promise<readonly V[]>) {}

  load(key: K): Loaded<V> {
    const known = this.loads.get(key);
    if (known && !known.isSettled) return known;
    const batch = this.current();
    const load = new Loaded<V>();
    if (known) {
      batch.known.push({ load, from: known });
    } else {
      batch.keys.push(key);
      batch.loads.push(load);
      this.loads.set(key, load);
    }
    return load;
  }

  private current(): Batch<K, V> {
    if (this.batch) return this.batch;
    const batch: Batch<K, V> = { keys: [], loads: [], known: [] };
    this.batch = batch;
    // After the promises of this tick, so that what they lead to is in the batch.
    void resolved.then(() => process.nextTick(() => void this.dispatch(batch)));
    return batch;
  }

  private async dispatch(batch: Batch<K, V>): Promise<void> {
    const { keys, loads, known } = batch;
    this.batch = undefined;
    try {
      const values = keys.length === 0 ? [] : await this.values(keys);
      for (const { load, from } of known) from.listen(load);
      loads.forEach((load, index) => load.settle(values[index] as V));
    } catch (cause) {
      for (const { load, from } of known) from.listen(load);
      for (const load of loads) if (!load.isSettled) load.fail(cause);
    }
  }
}
