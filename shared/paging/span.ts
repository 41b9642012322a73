import sql, { raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, dialectOf } from '../database';
import { blocksAt, blocksOver } from './day-blocks';
import { type Lead } from './lead';

/** Stands for the days of what has begun and of which the last day is not known. */
const OPEN = 'open';

/** Blocks of the days from the first to the last of a record; none where the first is not known. */
export function spanBlocks(startsOn: string | null, endsOn: string | null): readonly string[] {
  if (startsOn === null) return [];
  return endsOn === null ? [OPEN] : blocksOver(startsOn, endsOn);
}

/** Where records with a first and a last day are kept (`starts_on`, `ends_on`), and the blocks of their days. */
export interface SpanTables {
  readonly records: string;
  /** With `block` and `starts_on`. */
  readonly spans: string;
  /** Its column with the record's id. */
  readonly recordId: string;
}

/**
 * Leads to records that go on on or after a day, in the order they begin: those that begin by then, those under way on
 * that day, and those of which one of the days is not known.
 * @param where what the filter asks besides
 */
export function leadOfSpan(
  db: DataSource,
  { records, spans, recordId }: SpanTables,
  { from, to }: { readonly from: string; readonly to: string | undefined },
  where: Sql,
): Lead {
  const [table, id] = [raw(records), raw(`s.${recordId}`)];
  const own = { from: sql`FROM ${table} t`, by: sql`t.starts_on`, id: sql`t.id` };
  const span = {
    from: sql`FROM ${raw(spans)} s ${dialectOf(db).thenJoin} ${table} t ON t.id = ${id} AND t.starts_on = s.starts_on`,
    by: sql`s.starts_on`,
    id,
  };
  const begun = to === undefined ? undefined : sql`s.starts_on <= ${to}`;
  return {
    branches: [
      { ...own, keeps: sql`t.starts_on >= ${from}` },
      { ...own, keeps: sql`t.starts_on IS NULL AND t.ends_on >= ${from}` },
      ...[OPEN, ...blocksAt(from)].map((block) => ({ ...span, keeps: allOf(sql`s.block = ${block}`, begun) })),
    ],
    // Not as a range of an index of its own, by which a server would read and sort half of the table.
    where: allOf(sql`COALESCE(t.ends_on, ${from}) >= ${from}`, where),
  };
}
