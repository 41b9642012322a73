import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, dialectOf, run } from '../database';
import { type Position } from './cursor';
import { beyond, type PageStatement } from './page-statement';

/** One index in the order of a list. */
export interface Branch {
  /** FROM clause that ends with the records, called `t`. */
  readonly from: Sql;
  /** What the list is ordered by, and the record's id, in the table of that index. */
  readonly by: Sql;
  readonly id: Sql;
  readonly keeps: Sql;
  /** What stands for null in that table, where its order has none. */
  readonly none?: string;
}

/**
 * Another way to the records a filter keeps: a table that has them in the order of the list, branch by branch, so that
 * each is read until a page is full. A record may stand in several branches.
 */
export interface Lead {
  readonly branches: readonly Branch[];
  /** What the filter asks besides, of the records. */
  readonly where: Sql;
  /** Whether a branch of it is sorted, so that records are met in their order before. */
  readonly isLast?: boolean;
  /** All up to where a page most likely ends, looked over first; it has no others before the last of it. */
  readonly near?: Lead | undefined;
}

/** The part of a list that is asked for. */
export interface Asked {
  /** Property the list is ordered by. */
  readonly by: string;
  readonly descending: boolean;
  readonly beyond: Position | null;
  readonly nullable: boolean;
}

/** Condition that keeps what is beyond the position asked for, in the table of a branch. */
export function beyondIn({ by, id, none }: Pick<Branch, 'by' | 'id' | 'none'>, asked: Asked): Sql | undefined {
  if (!asked.beyond) return undefined;
  const position = { ...asked.beyond, value: asked.beyond.value ?? none ?? null };
  return beyond(position, by, asked.descending, asked.nullable && none === undefined, id);
}

/** Records of a page that a lead finds, one more than asked when there are more. */
export async function leadPage(
  db: DataSource,
  lead: Lead,
  page: Asked & Pick<PageStatement, 'columns' | 'size'>,
): Promise<Record<string, unknown>[]> {
  const found = lead.near ? await leadPage(db, lead.near, page) : [];
  const { columns, size, ...asked } = page;
  if (found.length > size) return found;
  const direction = raw(asked.descending ? 'DESC' : 'ASC');
  const ending = (by: Sql, id: Sql) => sql`ORDER BY ${by} ${direction}, ${id} ${direction} LIMIT ${size + 1}`;
  const [first, ...more] = lead.branches.map(
    (branch) => sql`SELECT ${columns} ${branch.from}
      WHERE ${allOf(branch.keeps, beyondIn(branch, asked), lead.where)} ${ending(branch.by, branch.id)}`,
  );
  if (!first) return [];
  if (more.length === 0) return run(db, first);
  const all = join([first, ...more].map(dialectOf(db).branch), ' UNION ');
  return run(db, sql`${all} ${ending(raw(`\`${asked.by}\``), raw('`id`'))}`);
}
