import { setImmediate } from 'node:timers/promises';
import { type Sql } from 'sql-template-tag';
import { type DataSource, type EntityManager } from 'typeorm';

export type Database = DataSource | EntityManager;
type Records = Record<string, unknown>[];

/** Runs one statement. Placeholders are bound by the driver, never spliced. */
export function run(db: Database, { sql, values }: Sql): Promise<Records> {
  // Half a surrogate pair is no character: drivers differ in what they make of it.
  return db.query(
    sql,
    values.map((value) => (typeof value === 'string' ? value.toWellFormed() : value)),
  );
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
