import sql, { type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, run } from '../database';
import { type PageStatement, pageStatement } from './page-statement';

/** How records are found by what a link says of them: a table, the rows of it a filter asks for, what names a record. */
export type Linked = (record: Sql, link: Readonly<Record<'from' | 'where' | 'key', Sql>>) => Sql;

/** All that the link names are gathered first: right where they are few. */
export const gathered: Linked = (record, { from, where, key }) =>
  sql`${record} IN (SELECT ${key} FROM ${from} WHERE ${where})`;

/** Every record is looked up when it is met: right where many are named. No engine turns it into the other. */
const met: Linked = (record, { from, where, key }) =>
  sql`(SELECT 1 FROM ${from} WHERE ${key} = ${record} AND ${where} LIMIT 1) = 1`;

/** Records met for each row of a page, at most. */
const WINDOW = 100;

interface Window extends Omit<PageStatement, 'parents' | 'kept'> {
  readonly matching: (linked: Linked) => Sql;
  readonly position: Sql | undefined;
  readonly column: Sql;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/**
 * A page of what a link keeps, met in the order of the list. Null when the records near its beginning do not fill it:
 * then those the link names are few, or far away, and are better gathered and sorted.
 */
export async function nearPage(db: DataSource, { matching, position, column, ...asked }: Window) {
  const { from, order, size, descending, nullsFirst } = asked;
  const beyond = sql`SELECT ${column} AS edge ${from} WHERE ${allOf(position)} ORDER BY ${order} LIMIT 1 OFFSET ${WINDOW * size}`;
  const edge = (await run(db, beyond)).at(0)?.edge;
  if (typeof edge !== 'string' && typeof edge !== 'number') return null;
  const before = descending ? sql`${column} >= ${edge}` : sql`${column} <= ${edge}`;
  const near = nullsFirst ? sql`(${before} OR ${column} IS NULL)` : before;
  const kept = allOf(matching(met), position, near);
  const records = await run(db, pageStatement(db, { ...asked, parents: null, kept }));
  return records.length > size ? records : null;
}
