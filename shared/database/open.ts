import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Database } from 'better-sqlite3';
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
    prepareDatabase: (file: Pick<Database, 'pragma' | 'function'>) => {
      // SQLite's own knows only the letters of ASCII. One letter for one, as servers do it: Σ is σ wherever it stands.
      file.function('lower', { deterministic: true }, (text: unknown) =>
        typeof text === 'string' ? Array.from(text, (letter) => Array.from(letter.toLowerCase())[0]).join('') : text,
      );
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

/** Compares text as SQLite does: by code point, so that case, accents and trailing spaces count. */
const collations = { mariadb: 'utf8mb4_nopad_bin', mysql: 'utf8mb4_0900_bin' } as const;

/**
 * Makes the database unless it is there, and says which of the two servers keeps it: they tell their defaults apart.
 * @throws HubError BAD_CONFIGURATION when its tables compare text so that texts that differ count as one
 */
async function ensureServerDatabase(url: string): Promise<'mysql' | 'mariadb'> {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = '/';
  target.protocol = 'mysql:';
  const connection = await createConnection({ uri: target.href });
  try {
    const [versions] = await connection.query<RowDataPacket[]>('SELECT VERSION() AS version');
    const server = String(versions[0]?.version).includes('MariaDB') ? 'mariadb' : 'mysql';
    const collation = collations[server];
    await connection.query('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE ??', [name, collation]);
    const [found] = await connection.query<RowDataPacket[]>(
      `SELECT s.DEFAULT_COLLATION_NAME AS collation, COUNT(t.TABLE_NAME) AS tables FROM information_schema.SCHEMATA s
        LEFT JOIN information_schema.TABLES t ON t.TABLE_SCHEMA = s.SCHEMA_NAME
        WHERE s.SCHEMA_NAME = ? GROUP BY s.DEFAULT_COLLATION_NAME`,
      [name],
    );
    const kept = String(found[0]?.collation);
    if (kept === collation) return server;
    if (Number(found[0]?.tables) === 0) {
      await connection.query('ALTER DATABASE ?? CHARACTER SET utf8mb4 COLLATE ??', [name, collation]);
    } else if (!kept.endsWith('_bin')) {
      throw new HubError(
        'BAD_CONFIGURATION',
        `The database ${name} compares text by ${kept}, the hub needs ${collation}: give it an empty database.`,
      );
    }
    return server;
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
    if (cause instanceof HubError) throw cause;
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
