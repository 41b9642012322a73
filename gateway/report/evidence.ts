import { type Evidence } from './document';
import { type CitedSource } from './answer';

/** Numbers the places a report cites, each once, in the order it comes to them. */
export class EvidenceList {
  private readonly entries = new Map<string, Evidence>();

  /** @param kindOf what a kind of source is called in the language of the report */
  constructor(private readonly kindOf: (kind: string) => string) {}

  /** @returns the number of the entry */
  cite(source: CitedSource, place: string | null, url: string | null = null): number {
    const { code, title, kind, publishedOn } = source;
    const named = publishedOn === null ? title : `${title} (${publishedOn})`;
    return this.enter(`${code}|${place ?? ''}|${url ?? ''}`, {
      title: named,
      kind: this.kindOf(kind),
      place,
      url: url ?? source.url,
    });
  }

  /** Cites records of the hub that were counted. */
  citeRecords(title: string, place: string): number {
    return this.enter(`records|${title}|${place}`, { title, kind: '', place, url: null });
  }

  list(): readonly Evidence[] {
    return [...this.entries.values()];
  }

  private enter(key: string, entry: Omit<Evidence, 'number'>): number {
    const known = this.entries.get(key) ?? { ...entry, number: this.entries.size + 1 };
    this.entries.set(key, known);
    return known.number;
  }
}
