import { type SubgraphLink } from './subgraph-link';

interface Held {
  readonly url: string;
  readonly link: SubgraphLink;
}

/**
 * The links of a gateway. A new supergraph keeps the link, with its connections and its circuit, to every subgraph that
 * is where it was; the others are closed when what still runs on them had time to finish.
 */
export class Links {
  private current = new Map<string, Held>();
  private next: Map<string, Held> | null = null;
  private readonly leaving = new Map<SubgraphLink, NodeJS.Timeout>();

  /** @param graceMs how long a link stays that no new question takes */
  constructor(
    private readonly make: (name: string, url: string) => SubgraphLink,
    private readonly graceMs: number,
  ) {}

  /** The link to a subgraph at an address. */
  to(name: string, url: string): SubgraphLink {
    const links = this.next ?? this.current;
    const known = [links, this.current].map((map) => map.get(name)).find((held) => held?.url === url);
    const held = known ?? { url, link: this.make(name, url) };
    links.set(name, held);
    return held.link;
  }

  /**
   * Changes to what another supergraph needs; when the change fails, everything is as it was.
   * @param subgraphs name and address of each, those that stay included
   */
  async change<T>(subgraphs: ReadonlyMap<string, string>, change: () => Promise<T>): Promise<T> {
    const before = this.current;
    const next = new Map<string, Held>();
    this.next = next;
    try {
      for (const [name, url] of subgraphs) this.to(name, url);
      const changed = await change();
      this.current = next;
      for (const { link } of withoutThose(before, next)) this.leave(link);
      return changed;
    } catch (failure) {
      await Promise.all(withoutThose(next, before).map(({ link }) => link.close()));
      throw failure;
    } finally {
      this.next = null;
    }
  }

  get all(): readonly (readonly [string, SubgraphLink])[] {
    return [...this.current].map(([name, { link }]) => [name, link] as const);
  }

  async close(): Promise<void> {
    for (const timer of this.leaving.values()) clearTimeout(timer);
    const links = [...this.leaving.keys(), ...[...this.current.values()].map(({ link }) => link)];
    await Promise.all(links.map((link) => link.close()));
  }

  private leave(link: SubgraphLink): void {
    const timer = setTimeout(() => {
      this.leaving.delete(link);
      void link.close();
    }, this.graceMs);
    this.leaving.set(link, timer.unref());
  }
}

const withoutThose = (links: ReadonlyMap<string, Held>, others: ReadonlyMap<string, Held>): Held[] =>
  [...links.values()].filter((held) => ![...others.values()].includes(held));
