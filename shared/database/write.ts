import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type EntityManager } from 'typeorm';
import { dialectOf } from './dialect';
import { type RowClass } from './open';
import { keepingRollups } from './rollup';
import { chunksOf, columnList, hydrate, isOneOf, shapeOf } from './rows';
import { run } from './statement';

const CHUNK = 500;
/** Keys of one statement: each is a condition, and SQLite nests no more than a thousand. */
const KEYS = 400;

/** Rows of another table that are made of a row and of nothing else. */
interface Companions<R extends object> {
  readonly row: RowClass;
  of(row: R): readonly object[];
  idOf(row: R): string;
}

const companions = new WeakMap<RowClass, Companions<object>>();

/** Says which rows of another table are made of a row: `writeRows` writes them with it, and takes away those it had. */
export function writtenWith<R extends { readonly id: string }, C extends object>(
  row: RowClass<R>,
  other: RowClass<C>,
  of: (row: R) => readonly C[],
): void {
  const made: Companions<R> = { row: other, of, idOf: ({ id }) => id };
  companions.set(row, made);
}

/** Inserts rows, or overwrites those whose primary key is already there; rollups and rows made of them follow. */
export async function writeRows<R extends object>(
  db: EntityManager,
  row: RowClass<R>,
  rows: readonly R[],
): Promise<void> {
  const repository = db.getRepository(row);
  const keys = repository.metadata.primaryColumns.map((column) => column.propertyName);
  const made = companions.get(row);
  if (made) await deleteMade(db, row, rows, made);
  await keepingRollups(db, row, rows, async () => {
    for (const chunk of chunksOf(rows, CHUNK)) {
      await repository.upsert([...chunk], { conflictPaths: keys as never });
    }
  });
  const come = rows.flatMap((one) => made?.of(one) ?? []);
  if (made) await writeRows(db, made.row, come);
}

/** Deletes what was made of rows as the database has them. */
async function deleteMade<R extends object>(
  db: EntityManager,
  row: RowClass<R>,
  rows: readonly R[],
  made: Companions<R>,
): Promise<void> {
  const shape = shapeOf(db.dataSource, row);
  const { forUpdate } = dialectOf(db.dataSource);
  for (const chunk of chunksOf(rows, CHUNK)) {
    const wanted = isOneOf(sql`t.id`, chunk.map(made.idOf));
    const from = sql`FROM ${raw(shape.table)} t WHERE ${wanted} ${forUpdate}`;
    const before = hydrate(shape, row, await run(db, sql`SELECT ${columnList(shape, 'all')} ${from}`));
    const gone = before.flatMap((one) => made.of(one));
    await deleteRows(db, made.row, gone);
  }
}

/** Deletes rows by their keys. */
export async function deleteRows<R extends object>(
  db: EntityManager,
  row: RowClass<R>,
  rows: readonly R[],
): Promise<void> {
  const { tableName, primaryColumns } = db.dataSource.getMetadata(row);
  const key = primaryColumns.map((column) => [raw(column.databaseName), column.propertyName as keyof R] as const);
  const partsOf = (one: R): Sql[] => key.map(([name, property]) => sql`${name} = ${one[property]}`);
  const isRow = (one: R): Sql => sql`(${join(partsOf(one), ' AND ')})`;
  for (const chunk of chunksOf(rows, KEYS)) {
    await run(db, sql`DELETE FROM ${raw(tableName)} WHERE ${join(chunk.map(isRow), ' OR ')}`);
  }
}
