/** What an LruMap may hold. */
export interface LruLimits {
  readonly entries: number;
  /** Of all keys together, in characters. */
  readonly keyLength: number;
}

/** A map of bounded size, by texts: what was not used for longest goes first. */
export class LruMap<V> {
  private readonly entries = new Map<string, V>();
  private keyLength = 0;

  constructor(private readonly limits: LruLimits) {}

  get(key: string): V | undefined {
    const known = this.entries.get(key);
    if (known === undefined) return undefined;
    // A map keeps the order of insertion: put back at the end, an entry is the one used last.
    this.entries.delete(key);
    this.entries.set(key, known);
    return known;
  }

  getOrMake(key: string, make: () => V): V {
    const known = this.get(key);
    if (known !== undefined) return known;
    const made = make();
    const { entries, keyLength } = this.limits;
    if (key.length > keyLength) return made;
    this.entries.set(key, made);
    this.keyLength += key.length;
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= entries && this.keyLength <= keyLength) break;
      this.entries.delete(oldest);
      this.keyLength -= oldest.length;
    }
    return made;
  }

  values(): readonly V[] {
    return [...this.entries.values()];
  }
}
