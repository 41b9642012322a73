import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type EntityManager } from 'typeorm';
import { columnList, hydrate, isOneOf, keepingRollups, type RowClass, run, shapeOf } from '../../../shared/database';

/** Values of one statement: well below what any engine takes, and enough that the trip to it no longer counts. */
const VALUES = 8_000;

function* chunksOf<T>(entries: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < entries.length; start += size) yield entries.slice(start, start + size);
}

/** Writes rows, replacing those with the same key; rollups that count them follow. REPLACE is spelt alike on SQLite, MySQL and MariaDB. */
export async function replaceRows<R extends object>(
  db: EntityManager,
  row: RowClass<R>,
  rows: readonly R[],
): Promise<void> {
  const { tableName, columns } = db.dataSource.getMetadata(row);
  const names = raw(columns.map(({ databaseName }) => `\`${databaseName}\``).join(', '));
  const bind = (entry: Record<string, unknown>): Sql => {
    const values = columns.map(({ propertyName, transformer }) => {
      const value = entry[propertyName];
      const kept: unknown = transformer && !Array.isArray(transformer) ? transformer.to(value) : value;
      return typeof kept === 'boolean' ? Number(kept) : kept;
    });
    return sql`(${join(values)})`;
  };
  await keepingRollups(db, row, rows, async () => {
    for (const chunk of chunksOf(rows, Math.floor(VALUES / columns.length))) {
      const values = join(chunk.map((entry) => bind(entry as Record<string, unknown>)));
      await run(db, sql`REPLACE INTO ${raw(tableName)} (${names}) VALUES ${values}`);
    }
  });
}

/** Rows whose column holds one of the values. */
export async function rowsWith<R extends object>(
  db: EntityManager,
  row: RowClass<R>,
  column: string,
  values: readonly string[],
): Promise<R[]> {
  const shape = shapeOf(db.dataSource, row);
  const found: R[] = [];
  for (const chunk of chunksOf(values, VALUES)) {
    const wanted = isOneOf(raw(`t.${column}`), chunk);
    const statement = sql`SELECT ${columnList(shape, 'all')} FROM ${raw(shape.table)} t WHERE ${wanted}`;
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
