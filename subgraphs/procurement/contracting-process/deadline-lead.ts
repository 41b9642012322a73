import sql, { type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, run } from '../../../shared/database';
import { type Asked, type Branch, type Lead } from '../../../shared/paging';

/** The first and the last day a filter asks for, YYYY-MM-DD. */
interface Days {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Processes that are sorted; of more, those met first are looked over before. */
const FEW = 400;
/** Days after the first one asked for by which a page of deadlines most likely ends. */
const AHEAD = [15, 31, 63];

const DAY = 86_400_000;
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

const own = { from: sql`FROM contracting_process t`, by: sql`t.deadline_on`, id: sql`t.id` };

const within = (day: Sql, { from, to }: Days): Sql =>
  allOf(from === undefined ? undefined : sql`${day} >= ${from}`, to === undefined ? undefined : sql`${day} <= ${to}`);

/** Those due within some days, by how long they were given: of one lead time, deadlines come as publications do. */
const dueWithin = (days: number, from: string, to: string | undefined): Branch[] =>
  Array.from({ length: days + 1 }, (_, given) => {
    const last = daysAfter(from, days - given);
    const published = within(sql`t.published_on`, { from, to: to !== undefined && to < last ? to : last });
    return {
      ...own,
      by: sql`t.published_on`,
      keeps: sql`t.publication_to_deadline_days = ${given} AND ${published}`,
    };
  });

/**
 * Leads to processes published in a time by their deadlines: those without one, those whose deadline comes after that
 * time has begun, as it should, and those whose deadline came before they were published.
 * @param where what the filter asks besides
 */
export async function leadOfDeadline(db: DataSource, { from, to }: Days, asked: Asked, where: Sql): Promise<Lead> {
  // Not as a range of an index of its own, by which a server would read and sort half of the table.
  const passed = allOf(sql`t.published_on IS NOT NULL`, within(sql`COALESCE(t.published_on, '')`, { from, to }));
  const due = from === undefined ? sql`t.deadline_on IS NOT NULL` : sql`t.deadline_on >= ${from}`;
  const undated = sql`t.publication_to_deadline_days IS NULL AND t.deadline_on IS NULL
    AND ${within(sql`t.published_on`, { from, to })}`;
  const early = sql`t.publication_to_deadline_days < 0`;
  // In the order of the index of deadlines they would be looked for among all.
  const sorted = { ...own, by: sql`COALESCE(t.deadline_on, '')`, keeps: allOf(early, passed) };
  const few = [{ ...own, keeps: undated }, ...(from === undefined ? [] : [sorted])];

  const more = (keeps: Sql) => sql`(SELECT 1 FROM contracting_process t WHERE ${keeps} LIMIT 1 OFFSET ${FEW})`;
  const moreEarly = from === undefined ? sql`NULL` : more(early);
  const [found] = await run(db, sql`SELECT ${more(undated)} AS undated, ${moreEarly} AS early`);
  const isMany = (found?.undated ?? found?.early ?? null) !== null;
  // All that is due within the shortest lead time after a day was published before it, and is not passed over: those
  // published from the day on are looked for by their lead times.
  const isBeginning = !asked.descending && (asked.beyond?.value ?? null) === null;
  const near = (before: Lead | undefined, days: number): Lead | undefined =>
    from === undefined || !isBeginning || isMany
      ? undefined
      : {
          branches: [...few, ...dueWithin(days, from, to)],
          where: allOf(sql`COALESCE(t.deadline_on, '') <= ${daysAfter(from, days)}`, where),
          near: before,
        };
  return {
    branches: [...few, { ...own, keeps: allOf(due, passed) }],
    where,
    isLast: isMany,
    near: AHEAD.reduce(near, undefined),
  };
}
