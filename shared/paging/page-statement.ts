import sql, { raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { run } from '../database';
import { type Position } from './cursor';

/** Where the parents of a nested list stand: a join, if one is needed, and the column with the parent's id. */
export interface ParentLink {
  readonly join?: Sql;
  readonly column: Sql;
}

/** The parents one statement answers for. */
export type Parents = ParentLink & { readonly ids: readonly string[] };

/** Column a page statement gives the parent's id under. */
export const PARENT = 'page_parent';

/** Rows strictly beyond a position, written so that an index on (column, id) gives a range. */
export function beyond(position: Position, column: Sql, descending: boolean, nullable: boolean): Sql {
  const { value, id } = position;
  const after = raw(descending ? '<' : '>');
  // Nulls sort first ascending and last descending, on every engine we run on.
  if (value === null) {
    const tied = sql`(${column} IS NULL AND t.id ${after} ${id})`;
    return descending ? tied : sql`(${tied} OR ${column} IS NOT NULL)`;
  }
  const range = sql`(${column} ${after}= ${value} AND (${column} ${after} ${value} OR t.id ${after} ${id}))`;
  return descending && nullable ? sql`(${range} OR ${column} IS NULL)` : range;
}

interface PageStatement {
  readonly parents: Parents | null;
  readonly columns: Sql;
  readonly from: Sql;
  readonly kept: Sql;
  readonly order: Sql;
  readonly size: number;
}

// One row more than asked tells whether there is a further page.
export function pageStatement({ parents, columns, from, kept, order, size }: PageStatement): Sql {
  const limit = size + 1;
  if (!parents) return sql`SELECT ${columns} ${from} WHERE ${kept} ORDER BY ${order} LIMIT ${limit}`;
  if (parents.ids.length === 1) {
    return sql`SELECT ${columns}, ${parents.column} AS ${raw(PARENT)} ${from} WHERE ${kept} ORDER BY ${order} LIMIT ${limit}`;
  }
  const ranked = sql`SELECT ${columns}, ${parents.column} AS ${raw(PARENT)},
    ROW_NUMBER() OVER (PARTITION BY ${parents.column} ORDER BY ${order}) AS page_rank ${from} WHERE ${kept}`;
  return sql`SELECT * FROM (${ranked}) ranked WHERE page_rank <= ${limit} ORDER BY ${raw(PARENT)}, page_rank`;
}

/** Rows of each parent under the same filter; one statement. */
export async function countRows(
  db: DataSource,
  parents: Parents | null,
  from: Sql,
  matching: Sql,
): Promise<ReadonlyMap<string, number>> {
  const statement = parents
    ? sql`SELECT ${parents.column} AS ${raw(PARENT)}, COUNT(*) AS total ${from} WHERE ${matching} GROUP BY ${parents.column}`
    : sql`SELECT '' AS ${raw(PARENT)}, COUNT(*) AS total ${from} WHERE ${matching}`;
  return new Map((await run(db, statement)).map((record) => [String(record[PARENT]), Number(record.total)]));
}
