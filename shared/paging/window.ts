import sql, { type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, run } from '../database';
import { type Asked } from './lead';
import { type PageStatement, pageStatement } from './page-statement';

/** How records are found by what a link says of them: a table, the rows of it a filter asks for, what names a record. */
export type Linked = (record: Sql, link: Readonly<Record<'from' | 'where' | 'key', Sql>>) => Sql;

/** All that the link names are gathered first: right where they are few. */
export const gathered: Linked = (record, { from, where, key }) =>
  sql`${record} IN (SELECT ${key} FROM ${from} WHERE ${where})`;

/** Every record is looked up when it is met: right where many are named. No engine turns it into the other. */
export const met: Linked = (record, { from, where, key }) =>
  sql`(SELECT 1 FROM ${from} WHERE ${key} = ${record} AND ${where} LIMIT 1) = 1`;

/** Records met for each row of a page: a few first, which is enough for what many have. */
const WINDOWS = [10, 100];

export interface Window extends Omit<PageStatement, 'parents' | 'kept'>, Asked {
  readonly matching: (linked: Linked) => Sql;
  readonly position: Sql | undefined;
  readonly column: Sql;
}

/**
 * A page of what a link keeps, met in the order of the list. Null when the records near its beginning do not fill it:
 * then those the link names are few, or far away, and are better gathered and sorted.
 */
export async function nearPage(db: DataSource, { matching, position, column, ...asked }: Window) {
  const { from, order, size, descending } = asked;
  const nullsFirst = asked.nullable && !descending && (asked.beyond?.value ?? null) === null;
  for (const window of WINDOWS) {
    const beyond = sql`SELECT ${column} AS edge, t.id AS id ${from} WHERE ${allOf(position)} ORDER BY ${order} LIMIT 1 OFFSET ${window * size}`;
    const [last] = await run(db, beyond);
    if (!last) return null;
    const { edge, id } = last;
    const before = descending ? sql`${column} >= ${edge}` : sql`${column} <= ${edge}`;
    // Those without a value come first or last, ordered by their id alone.
    const tied = descending
      ? sql`(${column} IS NOT NULL OR t.id >= ${id})`
      : sql`(${column} IS NULL AND t.id <= ${id})`;
    const near = edge === null ? tied : nullsFirst ? sql`(${before} OR ${column} IS NULL)` : before;
    const records = await run(
      db,
      pageStatement(db, { ...asked, parents: null, kept: allOf(matching(met), position, near) }),
    );
    if (records.length > size) return records;
  }
  return null;
}
