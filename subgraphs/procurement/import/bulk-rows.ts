import sql, { empty, raw, Sql } from 'sql-template-tag';
import { type EntityManager } from 'typeorm';
import {
  chunksOf,
  columnList,
  dialectOf,
  hydrate,
  isOneOf,
  keepingRollups,
  type RowClass,
  run,
  runEach,
  shapeOf,
} from '../../../shared/database';

/** Values of one statement: enough that the trip to it no longer counts, few enough that what is kept prepared is small. */
const VALUES = 2_000;
/** Characters of one statement's values: a quarter of the packet MariaDB takes unless told otherwise, at three bytes each. */
const CHARACTERS = 1_300_000;

/** Values of rows, as many as one statement takes. */
function* valuesOf(rows: Iterable<readonly unknown[]>): Generator<unknown[]> {
  let values: unknown[] = [];
  let characters = 0;
  for (const row of rows) {
    const size = row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0);
    if (values.length > 0 && (values.length + row.length > VALUES || characters + size > CHARACTERS)) {
      yield values;
      values = [];
      characters = 0;
    }
    values.push(...row);
    characters += size;
  }
  if (values.length > 0) yield values;
}

/** `head (?, ?), (?, ?)`: made in one piece, since a template for every row costs more than its row. */
function withTuples(head: string, width: number, values: readonly unknown[]): Sql {
  const before = (place: number): string => (place === 0 ? `${head} (` : place % width === 0 ? '), (' : ', ');
  return new Sql([...values.map((_, place) => before(place)), ')'], values);
}

/** Writes rows, replacing those with the same key; rollups that count them follow. REPLACE is spelt alike on SQLite, MySQL and MariaDB. */
export async function replaceRows<R extends object>(
  db: EntityManager,
  row: RowClass<R>,
  rows: readonly R[],
): Promise<void> {
  const { tableName, columns } = db.dataSource.getMetadata(row);
  const names = columns.map(({ databaseName }) => `\`${databaseName}\``).join(', ');
  const bound = (entry: Record<string, unknown>): unknown[] =>
    columns.map(({ propertyName, transformer }) => {
      const value = entry[propertyName];
      const kept: unknown = transformer && !Array.isArray(transformer) ? transformer.to(value) : value;
      return typeof kept === 'boolean' ? Number(kept) : kept;
    });
  const tuples = function* () {
    for (const entry of rows) yield bound(entry as Record<string, unknown>);
  };
  const head = `REPLACE INTO ${tableName} (${names}) VALUES`;
  await keepingRollups(db, row, rows, () =>
    runEach(db, valuesOf(tuples()), (values) => withTuples(head, columns.length, values)),
  );
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

/** Deletes the rows whose column holds one of the values; no rollup counts them. */
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

/** Deletes the rows whose column holds one of the values; rollups that count them follow. */
export async function deleteCounted<R extends { readonly id: string }>(
  db: EntityManager,
  row: RowClass<R>,
  column: string,
  values: readonly string[],
): Promise<void> {
  const gone = await rowsWith(db, row, column, values, 'held');
  await keepingRollups(db, row, gone, () => deleteWith(db, row, 'id', distinctIds(gone)));
}

/** Ids of rows, each once. */
export const distinctIds = (rows: readonly { readonly id: string }[]): string[] => [
  ...new Set(rows.map(({ id }) => id)),
];
