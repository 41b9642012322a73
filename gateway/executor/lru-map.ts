/** What an LruMap may hold. */
export interface LruLimits {
  readonly entries: number;
  /** Of all keys together, in characters. */
  readonly keyLength: number;
}

interface Entry<V> {
  readonly value: V;
  /** When it was last used, in uses. */
  used: number;
}

/**
 * A map of bounded size, by texts: what was not used for longest goes first. A use changes a number, not the order of
 * the map: a map that is changed with every request makes new tables all the time, and each holds what the one before
 * held until the old space is collected.
 */
export class LruMap<V> {
  private readonly entries = new Map<string, Entry<V>>();
  private keyLength = 0;
  private uses = 0;

  constructor(private readonly limits: LruLimits) {}

  get(key: string): V | undefined {
    const known = this.entries.get(key);
    if (!known) return undefined;
    known.used = this.uses += 1;
    return known.value;
  }

  getOrMake(key: string, make: () => V): V {
    const known = this.get(key);
    if (known !== undefined) return known;
    const value = make();
    const { entries, keyLength } = this.limits;
    if (key.length > keyLength) return value;
    this.entries.set(key, { value, used: (this.uses += 1) });
    this.keyLength += key.length;
    while (this.entries.size > entries || this.keyLength > keyLength) this.dropOldest();
    return value;
  }

  /** The one used last stands last. */
  values(): readonly V[] {
    return [...this.entries.values()].sort((one, other) => one.used - other.used).map(({ value }) => value);
  }

  private dropOldest(): void {
    let oldest = '';
    let used = Infinity;
    for (const [key, entry] of this.entries) if (entry.used < used) [oldest, used] = [key, entry.used];
    this.entries.delete(oldest);
    this.keyLength -= oldest.length;
  }
}
