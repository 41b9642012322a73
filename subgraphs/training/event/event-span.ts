import sql, { type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, dialectOf } from '../../../shared/database';
import { blocksAt, blocksOver, type Lead } from '../../../shared/paging';
import { type EventRow, type EventSpanRow } from './event.entity';

/** Stands for the days of what has begun and of which the last day is not known. */
const OPEN = 'open';

/** The days of an event as rows; none where the first is not known. */
export function spanRowsOf({ id, startsOn, endsOn }: Pick<EventRow, 'id' | 'startsOn' | 'endsOn'>): EventSpanRow[] {
  if (startsOn === null) return [];
  const blocks = endsOn === null ? [OPEN] : blocksOver(startsOn, endsOn);
  return blocks.map((block) => ({ block, startsOn, eventId: id }));
}

/**
 * Leads to events that go on on or after a day, in the order they begin: those that begin by then, those under way on
 * that day, and those of which one of the days is not known.
 * @param where what the filter asks besides
 */
export function leadOfSpan(db: DataSource, from: string, to: string | undefined, where: Sql): Lead {
  const own = { from: sql`FROM event t`, by: sql`t.starts_on`, id: sql`t.id` };
  const span = {
    from: sql`FROM event_span s ${dialectOf(db).thenJoin} event t ON t.id = s.event_id AND t.starts_on = s.starts_on`,
    by: sql`s.starts_on`,
    id: sql`s.event_id`,
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
