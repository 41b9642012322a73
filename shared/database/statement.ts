import { setImmediate } from 'node:timers/promises';
import { type Sql } from 'sql-template-tag';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';

export type Database = DataSource | EntityManager;
type Records = Record<string, unknown>[];

/** The pool of a database server, as far as it is used here. */
interface Pool {
  execute(sql: string, values: readonly unknown[], done: (failure: Error | null, records: Records) => void): void;
  query(sql: string, values: readonly unknown[], done: (failure: Error | null, records: Records) => void): void;
}

const isPool = (value: unknown): value is Pool =>
  typeof value === 'object' && value !== null && 'execute' in value && 'query' in value;

/** The pool behind a data source; undefined for an embedded database, and once it is closed. */
function poolOf({ driver }: DataSource): Pool | undefined {
  const pool: unknown = 'pool' in driver ? driver.pool : undefined;
  return isPool(pool) ? pool : undefined;
}

// MySQL refuses a prepared LIMIT that the driver sends as a floating number, which it does with every number.
const canBePrepared = (values: readonly unknown[]): boolean =>
  values.length > 0 && values.every((value) => typeof value === 'string');

/**
 * Runs one statement. Placeholders are bound by the driver, never spliced. Outside a transaction a server is asked on
 * its pool, prepared where it can be; TypeORM's runner, with its events for subscribers we have none of, is left out.
 */
export function run(db: Database, statement: Sql): Promise<Records> {
  const { sql } = statement;
  // Half a surrogate pair is no character: drivers differ in what they make of it.
  const values = statement.values.map((value) => (typeof value === 'string' ? value.toWellFormed() : value));
  const pool = db instanceof DataSource ? poolOf(db) : undefined;
  if (!(db instanceof DataSource) || !pool) return db.query(sql, values);
  db.logger.logQuery(sql, values);
  return new Promise((resolve, reject) => {
    const done = (failure: Error | null, records: Records) => {
      if (failure) reject(new QueryFailedError(sql, values, failure));
      else resolve(records);
    };
    if (canBePrepared(values)) pool.execute(sql, values, done);
    else pool.query(sql, values, done);
  });
}

/** Runs a statement for each item, in turn, each made while the server is at the one before, whose fault is met then. */
export async function runEach<T>(db: Database, items: Iterable<T>, of: (item: T) => Sql): Promise<void> {
  let sent: Promise<unknown> = Promise.resolve();
  for (const item of items) {
    const statement = of(item);
    // Never sent ahead: where the one before failed, the server may have ended the transaction it belongs to.
    await sent;
    (sent = run(db, statement)).catch(() => undefined);
    await setImmediate();
  }
  await sent;
}
