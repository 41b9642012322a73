import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { type RowClass } from './open';
import { run } from './statement';

export type ColumnOf<R> = keyof R & string;

interface Shape {
  readonly table: string;
  readonly select: ReadonlyMap<string, string>;
  readonly readers: ReadonlyMap<string, (stored: unknown) => unknown>;
  readonly nullable: ReadonlySet<string>;
}

const shapes = new WeakMap<RowClass, Shape>();

/** How a row class lies in its table; worked out once, since a class belongs to one subgraph. */
export function shapeOf(db: DataSource, row: RowClass): Shape {
  const known = shapes.get(row);
  if (known) return known;
  const metadata = db.getMetadata(row);
  const select = new Map<string, string>();
  const readers = new Map<string, (stored: unknown) => unknown>();
  const nullable = new Set<string>();
  for (const column of metadata.columns) {
    select.set(column.propertyName, `t.\`${column.databaseName}\` AS \`${column.propertyName}\``);
    const { transformer } = column;
    if (transformer && !Array.isArray(transformer)) {
      readers.set(column.propertyName, (stored) => transformer.from(stored) as unknown);
    }
    if (column.isNullable) nullable.add(column.propertyName);
  }
  const shape = { table: metadata.tableName, select, readers, nullable };
  shapes.set(row, shape);
  return shape;
}

/** `t.a AS a, …` for the columns named, or for all. */
export function columnList(shape: Shape, columns: readonly string[] | 'all'): Sql {
  const names = columns === 'all' ? [...shape.select.keys()] : columns;
  return raw(names.map((name) => shape.select.get(name) ?? `NULL AS \`${name}\``).join(', '));
}

/**
 * Turns raw records into rows, in place: a column that storage keeps in another form is read, and nothing is copied. What
 * a statement selects beside the columns stays on them, unseen.
 */
export function hydrate<R extends object>(
  { readers }: Shape,
  _row: RowClass<R>,
  records: Record<string, unknown>[],
): R[] {
  const [first = {}] = records;
  for (const [name, read] of readers) {
    if (name in first) for (const record of records) record[name] = read(record[name]);
  }
  // A class of rows has nothing in it but columns, and they were selected for it.
  const rows: object[] = records;
  return rows as R[];
}

/**
 * Rows of a table, called `t` in the tail.
 * @param tail everything after the FROM clause: joins, WHERE, ORDER BY, LIMIT
 */
export async function selectRows<R extends object>(
  db: DataSource,
  row: RowClass<R>,
  columns: readonly ColumnOf<R>[] | 'all',
  tail: Sql = empty,
): Promise<R[]> {
  const shape = shapeOf(db, row);
  return hydrate(
    shape,
    row,
    await run(db, sql`SELECT ${columnList(shape, columns)} FROM ${raw(shape.table)} t ${tail}`),
  );
}

/** Beyond so many values a statement is not worth keeping prepared. */
const PADDED = 512;

/** The last value again, up to a power of two: a statement is prepared for few lengths of its lists, not for each. */
function padded<V>(values: readonly V[]): readonly V[] {
  const last = values.at(-1);
  if (last === undefined || values.length > PADDED) return values;
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...Array.from({ length: length - values.length }, () => last)];
}

/** `column IN (…)`; false when the list is empty. */
export const isOneOf = (column: Sql, values: readonly (string | number)[]): Sql =>
  values.length === 0 ? sql`1 = 0` : sql`${column} IN (${join(padded(values))})`;

/** Whether a text begins with a prefix: a range of an index, on every engine, where LIKE is one on some. */
export const beginsWith = (column: Sql, prefix: string): Sql =>
  sql`(${column} >= ${prefix} AND ${column} < ${`${prefix}\u{10FFFF}`})`;

/** Conditions joined by AND; those left out do not count. */
export function allOf(...conditions: readonly (Sql | undefined)[]): Sql {
  const present = conditions.filter((condition) => condition !== undefined);
  return present.length === 0 ? sql`1 = 1` : join(present, ' AND ');
}

/** Entries in parts of at most a size. */
export function* chunksOf<T>(entries: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < entries.length; start += size) yield entries.slice(start, start + size);
}
