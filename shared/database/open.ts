import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import { HubError } from '../errors';
import { type MigrationClass, migrateNewDatabase } from './migration';

export type RowClass<R extends object = object> = new () => R;

/** Told of every statement before it runs. */
export type OnStatement = (sql: string) => void;

class StatementLogger implements Logger {
  constructor(private readonly onStatement: OnStatement) {}
  logQuery(query: string): void {
    this.onStatement(query);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

function sqliteOptions(database: string): DataSourceOptions {
  if (database !== ':memory:') mkdirSync(dirname(database), { recursive: true });
  return {
    type: 'better-sqlite3',
    database,
    // WAL lets an import write while the hub reads the same file.
    prepareDatabase: (file: { pragma(text: string): unknown }) => {
      file.pragma('journal_mode = WAL');
      file.pragma('synchronous = NORMAL');
      file.pragma('busy_timeout = 5000');
    },
  };
}

const serverOptions = (type: 'mysql' | 'mariadb', url: string): DataSourceOptions => ({
  type,
  url,
  charset: 'utf8mb4_bin',
  supportBigNumbers: true,
  bigNumberStrings: false,
  poolSize: 10,
  timezone: 'Z',
});

/** Reads `sqlite::memory:`, `sqlite:<file>`, `mysql://…` or `mariadb://…`. */
async function optionsOf(url: string): Promise<DataSourceOptions> {
  if (url.startsWith('sqlite:')) return sqliteOptions(url.slice('sqlite:'.length));
  return serverOptions(await ensureServerDatabase(url), url);
}

/**
 * Makes the database unless it is there, and says which of the two servers keeps it: they tell their defaults apart.
 * Binary collation, so that text compares alike on every engine: by code point, case and accents counted.
 */
async function ensureServerDatabase(url: string): Promise<'mysql' | 'mariadb'> {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = '/';
  target.protocol = 'mysql:';
  const connection = await createConnection({ uri: target.href });
  try {
    await connection.query('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_bin', [name]);
    const [rows] = await connection.query<RowDataPacket[]>('SELECT VERSION() AS version');
    return String(rows[0]?.version).includes('MariaDB') ? 'mariadb' : 'mysql';
  } finally {
    await connection.end();
  }
}

/** A database URL without its password, for messages. */
export const withoutSecret = (url: string): string => url.replace(/\/\/([^:@/]*):[^@]*@/, '//$1:***@');

export interface DatabaseOptions {
  readonly rows: readonly RowClass[];
  readonly migrations: readonly MigrationClass[];
  readonly onStatement?: OnStatement | undefined;
}

/**
 * Opens a subgraph's database as it is; its tables may be of an older version, or not there yet.
 * @throws HubError DATABASE_UNREADABLE when it cannot be opened
 */
export async function connectDatabase(url: string, options: DatabaseOptions): Promise<DataSource> {
  const { rows, migrations, onStatement = () => undefined } = options;
  try {
    const source = new DataSource({
      ...(await optionsOf(url)),
      entities: [...rows],
      migrations: [...migrations],
      migrationsTableName: 'migration',
      logging: ['query'],
      logger: new StatementLogger(onStatement),
    });
    return await source.initialize();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HubError('DATABASE_UNREADABLE', `Cannot open the database ${withoutSecret(url)}: ${reason}`, {}, cause);
  }
}

/**
 * Opens a subgraph's database and makes its tables when there are none.
 * @throws HubError DATABASE_UNREADABLE when it cannot be opened, DATABASE_BEHIND when it lacks migrations
 */
export async function openDatabase(url: string, options: DatabaseOptions): Promise<DataSource> {
  const db = await connectDatabase(url, options);
  try {
    await migrateNewDatabase(db, withoutSecret(url));
    return db;
  } catch (failure) {
    await db.destroy();
    throw failure;
  }
}
