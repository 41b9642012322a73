import { type GraphQLResolveInfo } from 'graphql';
import { type DataSource, type EntityManager } from 'typeorm';
import { type MigrationClass, type Rollup, type RowClass } from '../database';
import { type Log } from '../log';

/** What every resolver of a subgraph is given. */
export interface SubgraphContext<Loaders> {
  readonly db: DataSource;
  readonly loaders: Loaders;
}

/** How an entity is found again by its key when another subgraph refers to it. */
export interface Reference<Loaders> {
  readonly type: new () => object;
  resolve(key: Readonly<Record<string, unknown>>, context: SubgraphContext<Loaders>, info: GraphQLResolveInfo): unknown;
}

/** Ties a decorated class to the function that finds its row by key. */
export const reference = <Loaders, Key extends object>(
  type: new () => object,
  resolve: (key: Key, context: SubgraphContext<Loaders>, info: GraphQLResolveInfo) => unknown,
): Reference<Loaders> => ({ type, resolve: (key, context, info) => resolve(key as Key, context, info) });

/** Records that ship with the hub under a name. Loading twice changes nothing. */
export interface DataSet {
  readonly description: string;
  load(db: EntityManager): Promise<void>;
}

/** What an importer tells while it works. */
export interface ImportProgress {
  readonly file: string;
  /** Those done with: stored, known before, or refused. What was stored among them stays stored, whatever comes. */
  readonly documents: number;
}

export interface ImportOptions {
  readonly db: DataSource;
  readonly log: Log;
  /** Code of the project the records belong to; null leaves them unlinked. */
  readonly project: string | null;
  onProgress(progress: ImportProgress): void;
}

/** What an import did, for people and programs. */
export interface ImportReport {
  readonly documents: { readonly stored: number; readonly unchanged: number; readonly refused: number };
  /** Personal data dropped at the border, by kind. */
  readonly dropped: Readonly<Record<string, number>>;
  /** Every departure from the format, counted by rule, most frequent first. */
  readonly issueCounts: readonly { readonly rule: string; readonly severity: string; readonly count: number }[];
  /** The first of them one by one: an import of any size keeps its memory, and all of them are in the graph. */
  readonly issues: readonly {
    readonly file: string;
    readonly pointer: string;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

/** Brings files of one format into a subgraph's own tables. */
export interface Importer {
  readonly description: string;
  run(paths: readonly string[], options: ImportOptions): Promise<ImportReport>;
}

/** A subgraph, declared: everything the hub needs to build, open, serve and fill it. */
export interface SubgraphDefinition<Loaders = unknown> {
  readonly name: string;
  readonly defaultPort: number;
  readonly rows: readonly RowClass[];
  /** Every step the tables took, oldest first. */
  readonly migrations: readonly MigrationClass[];
  /** Sums that are kept with the records. */
  readonly rollups?: readonly Rollup[];
  readonly resolvers: readonly [new () => object, ...(new () => object)[]];
  readonly references: readonly Reference<Loaders>[];
  loaders(db: DataSource): Loaders;
  readonly dataSets: Readonly<Record<string, DataSet>>;
  readonly importers?: Readonly<Record<string, Importer>>;
}

/** Declares a subgraph; only checks the types. */
export const defineSubgraph = <Loaders>(definition: SubgraphDefinition<Loaders>): SubgraphDefinition<Loaders> =>
  definition;
