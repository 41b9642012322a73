import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Database } from 'better-sqlite3';
import { setTimeout } from 'node:timers/promises';
import { type DataSource, type DataSourceOptions, type Logger, type QueryRunner } from 'typeorm';
import { type DatabaseSettings, databaseSettings, withoutSecret } from '../config';
import { HubError } from '../errors';
import { databaseFault, hasConnectionHung } from './faults';
import { type FaultOptions, HubDataSource } from './hub-data-source';
import { type MigrationClass, migrateNewDatabase } from './migration';
import { serverOptions } from './server';

export type RowClass<R extends object = object> = new () => R;

/** Told of every statement before it runs. */
export type OnStatement = (sql: string) => void;

const isDestroyable = (value: unknown): value is { destroy(): void } =>
  typeof value === 'object' && value !== null && 'destroy' in value && typeof value.destroy === 'function';

class StatementLogger implements Logger {
  constructor(private readonly onStatement: OnStatement) {}
  logQuery(query: string): void {
    this.onStatement(query);
  }
  /** A connection that still waits for an answer must not go back to the pool. */
  logQueryError(error: string | Error, _query: string, _parameters?: unknown[], runner?: QueryRunner): void {
    if (!hasConnectionHung(error)) return;
    void runner?.connect().then((connection: unknown) => {
      if (isDestroyable(connection)) connection.destroy();
    });
  }
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

// Node's own recursive mkdir never ends where the system refuses a directory with ENOENT, as under /proc.
export function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  mkdirSync(path);
}

function ensureDirectory(path: string): void {
  try {
    makeDirectory(path);
    accessSync(path, constants.W_OK);
  } catch (cause) {
    throw new HubError('DATA_DIRECTORY_UNWRITABLE', `Cannot write to the data directory ${path}.`, { path }, cause);
  }
}

function sqliteOptions(database: string): DataSourceOptions {
  if (database !== ':memory:') ensureDirectory(dirname(database));
  return {
    type: 'better-sqlite3',
    database,
    // WAL lets an import write while the hub reads the same file.
    prepareDatabase: (file: Pick<Database, 'pragma' | 'function'>) => {
      // SQLite's own knows only the letters of ASCII. One letter for one, as servers do it: Σ is σ wherever it stands.
      file.function('lower', { deterministic: true }, (text: unknown) =>
        typeof text === 'string' ? Array.from(text, (letter) => Array.from(letter.toLowerCase())[0]).join('') : text,
      );
      file.pragma('busy_timeout = 5000');
      file.pragma('journal_mode = WAL');
      file.pragma('synchronous = NORMAL');
      // In KiB, taken as needed: ids lie all over their indices, and a page that finds no room is written twice.
      file.pragma('cache_size = -65536');
    },
  };
}

/** Reads `sqlite::memory:`, `sqlite:<file>`, `mysql://…` or `mariadb://…`. */
async function optionsOf(settings: DatabaseSettings, { name, onFault }: FaultOptions): Promise<DataSourceOptions> {
  const { url } = settings;
  if (url.startsWith('sqlite:')) return sqliteOptions(url.slice('sqlite:'.length));
  return serverOptions(settings, (cause) => {
    const fault = databaseFault(cause, `${name} on a replica`);
    if (fault instanceof HubError) onFault(fault);
  });
}

export interface DatabaseOptions extends Partial<FaultOptions> {
  readonly rows: readonly RowClass[];
  readonly migrations: readonly MigrationClass[];
  readonly onStatement?: OnStatement | undefined;
  /** Told for people who wait, while a database does not answer yet. */
  readonly onWait?: (line: string) => void;
}

async function connectOnce(settings: DatabaseSettings, options: DatabaseOptions): Promise<DataSource> {
  const { rows, migrations, onStatement = () => undefined, onFault = () => undefined, name = 'a subgraph' } = options;
  try {
    const source = new HubDataSource(
      {
        ...(await optionsOf(settings, { name, onFault })),
        entities: [...rows],
        migrations: [...migrations],
        migrationsTableName: 'migration',
        logging: ['query', 'error'],
        logger: new StatementLogger(onStatement),
      },
      { name, onFault },
    );
    return await source.initialize();
  } catch (cause) {
    const fault = databaseFault(cause, name);
    const where = withoutSecret(settings.url);
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (!(fault instanceof HubError))
      throw new HubError('DATABASE_UNREADABLE', `Cannot open the database ${where}: ${reason}`, {}, cause);
    // At the start it is the operator who reads it, who must know which server and why.
    if (fault === cause) throw fault;
    throw new HubError(fault.code, `Cannot open the database ${where}: ${reason}`, {}, cause);
  }
}

const WAIT_STEP_MS = 500;

/**
 * Opens a subgraph's database as it is; its tables may be of an older version, or not there yet. Waits for one that
 * does not answer yet as long as the settings say: servers of a machine start in no order.
 * @throws HubError DATABASE_UNAVAILABLE or DATABASE_BUSY when it does not answer, DATABASE_REFUSED when it refuses the
 *   user, DATABASE_UNREADABLE when it cannot be opened, DATA_DIRECTORY_UNWRITABLE when it cannot be kept where it should
 */
export async function connectDatabase(
  database: string | DatabaseSettings,
  options: DatabaseOptions,
): Promise<DataSource> {
  const settings = databaseSettings(database);
  const deadline = Date.now() + settings.waitMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await connectOnce(settings, options);
    } catch (failure) {
      const mayCome =
        failure instanceof HubError && (failure.code === 'DATABASE_UNAVAILABLE' || failure.code === 'DATABASE_BUSY');
      if (!mayCome || Date.now() + WAIT_STEP_MS > deadline) throw failure;
      if (attempt === 1) options.onWait?.(`${failure.message}; trying for ${settings.waitMs / 1_000} s`);
      await setTimeout(WAIT_STEP_MS);
    }
  }
}

/**
 * Opens a subgraph's database and makes its tables when there are none.
 * @throws HubError as connectDatabase, DATABASE_BEHIND when it lacks migrations, DATABASE_AHEAD when it has seen some
 *   this program does not know
 */
export async function openDatabase(database: string | DatabaseSettings, options: DatabaseOptions): Promise<DataSource> {
  const db = await connectDatabase(database, options);
  try {
    await migrateNewDatabase(db, withoutSecret(databaseSettings(database).url));
    return db;
  } catch (failure) {
    await db.destroy();
    throw databaseFault(failure, options.name ?? 'a subgraph');
  }
}
