import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { type EntityManager } from 'typeorm';
import {
  columnList,
  dialectOf,
  hydrate,
  isOneOf,
  keepingRollups,
  type RowClass,
  run,
  shapeOf,
} from '../../../shared/database';

/** Values of one statement: well below what any engine takes, and enough that the trip to it no longer counts. */
const VALUES = 8_000;
/** Characters of one statement's values: a quarter of the packet MariaDB takes unless told otherwise, at three bytes each. */
const CHARACTERS = 1_300_000;

function* chunksOf<T>(entries: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < entries.length; start += size) yield entries.slice(start, start + size);
}

/** Rows as the values of statements, none of them too large. */
function* statementsOf(rows: Iterable<readonly unknown[]>): Generator<Sql> {
  let tuples: Sql[] = [];
  let [values, characters] = [0, 0];
  for (const row of rows) {
    const size = row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0);
    if (tuples.length > 0 && (values + row.length > VALUES || characters + size > CHARACTERS)) {
      yield join(tuples);
      tuples = [];
      [values, characters] = [0, 0];
    }
    tuples.push(sql`(${join(row)})`);
    values += row.length;
    characters += size;
  }
  if (tuples.length > 0) yield join(tuples);
}

/** Writes rows, replacing those with the same key; rollups that count them follow. REPLACE is spelt alike on SQLite, MySQL and MariaDB. */
export async function replaceRows<R extends object>(
  db: EntityManager,
  row: RowClass<R>,
  rows: readonly R[],
): Promise<void> {
  const { tableName, columns } = db.dataSource.getMetadata(row);
  const names = raw(columns.map(({ databaseName }) => `\`${databaseName}\``).join(', '));
  const bound = (entry: Record<string, unknown>): unknown[] =>
    columns.map(({ propertyName, transformer }) => {
      const value = entry[propertyName];
      const kept: unknown = transformer && !Array.isArray(transformer) ? transformer.to(value) : value;
      return typeof kept === 'boolean' ? Number(kept) : kept;
    });
  await keepingRollups(db, row, rows, async () => {
    for (const values of statementsOf(rows.map((entry) => bound(entry as Record<string, unknown>)))) {
      await run(db, sql`REPLACE INTO ${raw(tableName)} (${names}) VALUES ${values}`);
    }
  });
}

/**
 * Rows whose column holds one of the values.
 * @param hold `held` when they stay as they are until the transaction ends, because what is written depends on them
 */
export async function rowsWith<R extends object>(
  db: EntityManager,
  row: RowClass<R>,
  column: string,
  values: readonly string[],
  hold: 'held' | 'free' = 'free',
): Promise<R[]> {
  const shape = shapeOf(db.dataSource, row);
  const lock = hold === 'held' ? dialectOf(db.dataSource).forUpdate : empty;
  const found: R[] = [];
  for (const chunk of chunksOf(values, VALUES)) {
    const wanted = isOneOf(raw(`t.${column}`), chunk);
    const statement = sql`SELECT ${columnList(shape, 'all')} FROM ${raw(shape.table)} t WHERE ${wanted} ${lock}`;
    found.push(...hydrate(shape, row, await run(db, statement)));
  }
  return found;
}

/** Deletes the rows whose column holds one of the values. */
export async function deleteWith(
  db: EntityManager,
  row: RowClass,
  column: string,
  values: readonly string[],
): Promise<void> {
  const { tableName } = db.dataSource.getMetadata(row);
  for (const chunk of chunksOf(values, VALUES)) {
    await run(db, sql`DELETE FROM ${raw(tableName)} WHERE ${isOneOf(raw(column), chunk)}`);
  }
}

/** Ids of rows, each once. */
export const distinctIds = (rows: readonly { readonly id: string }[]): string[] => [
  ...new Set(rows.map(({ id }) => id)),
];
