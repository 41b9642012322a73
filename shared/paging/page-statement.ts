import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, dialectOf, isOneOf, run } from '../database';
import { type Position } from './cursor';
import { cellsOf, type RollupFilter, toldBy } from './rollup-view';

/** Where the parents of a nested list stand: a join, if one is needed, and the column with the parent's id. */
export interface ParentLink {
  readonly join?: Sql;
  readonly column: Sql;
}

/** The parents one statement answers for. */
export type Parents = ParentLink & { readonly ids: readonly string[] };

/** Column a page statement gives the parent's id under. */
export const PARENT = 'page_parent';

/** Parents one statement reads pages of: below what SQLite takes in one UNION. */
export const PARENTS_AT_ONCE = 250;

/** Rows strictly beyond a position, written so that an index on (column, id) gives a range. */
export function beyond(position: Position, column: Sql, descending: boolean, nullable: boolean, key = sql`t.id`): Sql {
  const { value, id } = position;
  const after = raw(descending ? '<' : '>');
  // Nulls sort first ascending and last descending, on every engine we run on.
  if (value === null) {
    const tied = sql`(${column} IS NULL AND ${key} ${after} ${id})`;
    return descending ? tied : sql`(${tied} OR ${column} IS NOT NULL)`;
  }
  const range = sql`(${column} ${after}= ${value} AND (${column} ${after} ${value} OR ${key} ${after} ${id}))`;
  return descending && nullable ? sql`(${range} OR ${column} IS NULL)` : range;
}

export interface PageStatement {
  readonly parents: Parents | null;
  readonly columns: Sql;
  readonly from: Sql;
  readonly kept: Sql;
  readonly order: Sql;
  readonly size: number;
}

/**
 * One page of a list, or one of each parent: a branch of a union for each, so that an index on (parent, order, id)
 * gives it and a parent with a million children costs what a page does. One row more than asked tells whether there is
 * a further page.
 */
export function pageStatement(db: DataSource, { parents, columns, from, kept, order, size }: PageStatement): Sql {
  const limit = size + 1;
  if (!parents) return sql`SELECT ${columns} ${from} WHERE ${kept} ORDER BY ${order} LIMIT ${limit}`;
  const branches = parents.ids.map(
    (id, index) => sql`SELECT ${columns}, ${index} AS ${raw(PARENT)} ${from}
      WHERE ${allOf(sql`${parents.column} = ${id}`, kept)} ORDER BY ${order} LIMIT ${limit}`,
  );
  const [first] = branches;
  if (first && branches.length === 1) return first;
  return join(branches.map(dialectOf(db).branch), ' UNION ALL ');
}

interface CountStatement<Filter> {
  readonly parents: Parents | null;
  readonly from: Sql;
  readonly filter: Filter | null | undefined;
  /** Conditions of the filter on the records. */
  readonly matching: Sql | undefined;
  /** Where totals are kept, if they are. */
  readonly total: (RollupFilter<Filter> & { readonly rows: Sql }) | undefined;
}

/** Rows of each parent under the same filter; one statement, over a rollup where one tells. */
export async function countRows<Filter>(
  db: DataSource,
  { parents, from, filter, matching, total }: CountStatement<Filter>,
): Promise<ReadonlyMap<string, number>> {
  const counted = (column: Sql | null, rows: Sql, source: Sql, where: Sql) =>
    column
      ? sql`SELECT ${column} AS ${raw(PARENT)}, ${rows} AS total ${source} WHERE ${where} GROUP BY ${column}`
      : sql`SELECT '' AS ${raw(PARENT)}, ${rows} AS total ${source} WHERE ${where}`;
  const told = total && toldBy(total, filter);
  const parent = parents && total?.parents[parents.column.sql];
  const cells = told && (!parents || parent) && cellsOf(total.rollup, told, parent ? [parent] : []);
  const ofParents = (column: Sql) => (parents ? isOneOf(column, parents.ids) : undefined);
  const column = parent ? raw(`t.${parent}`) : null;
  const statement = cells
    ? counted(column, total.rows, cells.from, allOf(cells.where, column ? ofParents(column) : undefined))
    : counted(
        parents?.column ?? null,
        sql`COUNT(*)`,
        from,
        allOf(parents ? ofParents(parents.column) : undefined, matching),
      );
  return new Map((await run(db, statement)).map((record) => [String(record[PARENT]), Number(record.total ?? 0)]));
}
