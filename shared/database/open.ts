import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import { HubError } from '../errors';

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

/** Reads `sqlite::memory:`, `sqlite:<file>`, `mysql://…` or `mariadb://…`. */
function optionsOf(url: string): DataSourceOptions {
  if (url.startsWith('sqlite:')) {
    const database = url.slice('sqlite:'.length);
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
  const { protocol } = new URL(url);
  if (protocol !== 'mysql:' && protocol !== 'mariadb:') throw new Error(`no driver for ${protocol}`);
  return {
    type: protocol === 'mariadb:' ? 'mariadb' : 'mysql',
    url,
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: 10,
    timezone: 'Z',
  };
}

// Binary collation, so that text compares alike on every engine: by code point, case and accents counted.
async function ensureMysqlDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = '/';
  target.protocol = 'mysql:';
  const connection = await createConnection({ uri: target.href });
  try {
    await connection.query('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_bin', [name]);
  } finally {
    await connection.end();
  }
}

/** A database URL without its password, for messages. */
export const withoutSecret = (url: string): string => url.replace(/\/\/([^:@/]*):[^@]*@/, '//$1:***@');

/**
 * Opens a subgraph's database and brings its tables up to date.
 * @throws HubError DATABASE_UNREADABLE when it cannot be opened
 */
export async function openDatabase(
  url: string,
  rows: readonly RowClass[],
  onStatement: OnStatement = () => undefined,
): Promise<DataSource> {
  try {
    if (!url.startsWith('sqlite:')) await ensureMysqlDatabase(url);
    const source = new DataSource({
      ...optionsOf(url),
      entities: [...rows],
      synchronize: true,
      logging: ['query'],
      logger: new StatementLogger(onStatement),
    });
    return await source.initialize();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HubError('DATABASE_UNREADABLE', `Cannot open the database ${withoutSecret(url)}: ${reason}`, {}, cause);
  }
}
