/** A map of bounded size: what was not used for longest goes first. */
export class LruMap<K, V> {
  private readonly entries = new Map<K, V>();

  constructor(private readonly limit: number) {}

  get(key: K): V | undefined {
    const known = this.entries.get(key);
    if (known === undefined) return undefined;
    // A map keeps the order of insertion: put back at the end, an entry is the one used last.
    this.entries.delete(key);
    this.entries.set(key, known);
    return known;
  }

  getOrMake(key: K, make: () => V): V {
    const known = this.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.entries.size >= this.limit) {
      const [oldest] = this.entries.keys();
      if (oldest !== undefined) this.entries.delete(oldest);
    }
    this.entries.set(key, made);
    return made;
  }

  values(): readonly V[] {
    return [...this.entries.values()];
  }
}
