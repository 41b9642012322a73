import { setTimeout } from 'node:timers/promises';
import { type DatabaseSettings } from '../../shared/config';
import { HubError } from '../../shared/errors';
import { type OpenSubgraph, openSubgraph } from '../../shared/federation';
import { createLog, type Log } from '../../shared/log';
import { type Transport } from '../link';
import { type DataConfig } from './data-config';
import { localTransport } from './local-transport';
import { loadDefinition, readRegistry, type RegistryEntry } from './registry';

export interface HubSubgraphsOptions {
  readonly data: DataConfig;
  readonly log: Log;
  readonly onStatement?: (subgraph: string, sql: string) => void;
  /** Told what was loaded, for people who wait. */
  readonly onLoaded?: (subgraph: string, dataSets: readonly string[]) => void;
  /**
   * With it a subgraph whose database does not answer is missing, and tried again, as long as another one answers.
   * Without it none is open unless all are.
   */
  readonly missing?: {
    readonly tryAgainMs: number;
    /** Told when a subgraph is missing or still missing for another reason, and, with null, when it has come. */
    readonly tell: (subgraph: string, reason: HubError | null) => void;
  };
}

/** The database may answer in a moment, or to another password; after any other failure the hub must start again. */
const mayPass = (failure: unknown): failure is HubError =>
  failure instanceof HubError && /^DATABASE_(UNAVAILABLE|BUSY|REFUSED)$/.test(failure.code);

/** The subgraphs of the registry that run in this process. */
export class HubSubgraphs {
  private readonly open = new Map<string, OpenSubgraph>();
  private readonly leaving = new AbortController();
  private readonly coming: Promise<void>[] = [];

  private constructor(
    private readonly options: HubSubgraphsOptions,
    private readonly entries: readonly RegistryEntry[],
  ) {}

  /**
   * Opens every subgraph and loads its data sets on first start.
   * @throws HubError of the first that cannot be opened; see `missing` for those that do not count
   */
  static async open(options: HubSubgraphsOptions): Promise<HubSubgraphs> {
    const entries = (await readRegistry()).filter(({ module }) => module !== undefined);
    const subgraphs = new HubSubgraphs(options, entries);
    const failures = await Promise.all(
      entries.map((entry) =>
        subgraphs.openOne(entry).then(
          () => null,
          (failure: unknown) => ({ entry, failure }),
        ),
      ),
    );
    const failed = failures.filter((one) => one !== null);
    const fatal =
      failed.find(({ failure }) => options.missing === undefined || !mayPass(failure)) ??
      (failed.length === entries.length ? failed[0] : undefined);
    if (fatal) {
      await subgraphs.close();
      throw fatal.failure;
    }
    for (const { entry, failure } of failed) subgraphs.coming.push(subgraphs.tryAgain(entry, failure));
    return subgraphs;
  }

  /** Those that are open now, in the order of the registry. */
  get all(): readonly OpenSubgraph[] {
    return this.entries.flatMap(({ name }) => this.open.get(name) ?? []);
  }

  /**
   * The way to one of them, whether it is open yet or not.
   * @throws HubError UNKNOWN_NAME
   */
  transportOf(name: string): Transport {
    if (!this.entries.some((entry) => entry.name === name))
      throw new HubError('UNKNOWN_NAME', `The supergraph names a subgraph ${name} that does not run here.`);
    const here = (): OpenSubgraph => {
      const subgraph = this.open.get(name);
      if (!subgraph) throw new HubError('DATABASE_UNAVAILABLE', `The database of ${name} has not answered yet.`);
      return subgraph;
    };
    return localTransport(here);
  }

  async close(): Promise<void> {
    this.leaving.abort();
    await Promise.all(this.coming);
    await Promise.all(this.all.map((subgraph) => subgraph.close()));
  }

  private async openOne(entry: RegistryEntry, waits = true): Promise<void> {
    const { data, log, onStatement, onLoaded } = this.options;
    const { name } = entry;
    const definition = loadDefinition(entry);
    const database = data.databaseOf(name);
    const subgraph = await openSubgraph(definition, {
      database: waits ? database : atOnce(database),
      log: createLog(name, log.level),
      ...(onStatement ? { onStatement: (sql: string) => onStatement(name, sql) } : {}),
    });
    try {
      const loaded = await subgraph.loadOnce(data.dataSets.filter((set) => set in definition.dataSets));
      if (loaded.length > 0) onLoaded?.(name, loaded);
    } catch (failure) {
      await subgraph.close();
      throw failure;
    }
    this.open.set(name, subgraph);
  }

  private async tryAgain(entry: RegistryEntry, first: unknown): Promise<void> {
    const { missing } = this.options;
    let said: string | null = null;
    let reason = first;
    while (missing) {
      const told =
        reason instanceof HubError ? reason : new HubError('DATABASE_UNREADABLE', String(reason), {}, reason);
      if (told.message !== said) missing.tell(entry.name, told);
      said = told.message;
      if (!(await this.waited(missing.tryAgainMs))) return;
      try {
        await this.openOne(entry, false);
        missing.tell(entry.name, null);
        return;
      } catch (failure) {
        reason = failure;
      }
    }
  }

  /** @returns false when the hub closes first */
  private waited(ms: number): Promise<boolean> {
    return setTimeout(ms, true, { signal: this.leaving.signal, ref: false }).catch(() => false);
  }
}

const atOnce = (database: string | DatabaseSettings): string | DatabaseSettings =>
  typeof database === 'string' ? database : { ...database, waitMs: 0 };
