import sql, { join, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { dialectOf, isOneOf, kind, Rollup, setsOf } from '../../../shared/database';
import { type Told } from '../../../shared/paging';
import { AttendanceRow } from '../attendance/attendance.entity';
import { EventRow, EventTopicRow } from './event.entity';
import { quarterOf, yearOf } from './event-period';

/** Topics of the event under an alias in one text, `,JIT,THB,`; null when it has none. */
export const topicsOfEvent = (db: DataSource, event: Sql): Sql =>
  sql`(SELECT ${dialectOf(db).concat(sql`','`, sql`GROUP_CONCAT(tp.code ORDER BY tp.code)`, sql`','`)}
    FROM event_topic et JOIN topic tp ON tp.id = et.topic_id WHERE et.event_id = ${event}.id)`;

/** Topics of a cell, one row each. */
export const topicsOfCell = sql`LEFT JOIN topic ON INSTR(t.topics, REPLACE(',?,', '?', topic.code)) > 0`;

/** Cells of events with one of these topics. */
export const withTopic = (codes: readonly string[]): Told => ({
  dimensions: ['topics'],
  where:
    codes.length === 0
      ? sql`1 = 0`
      : sql`(${join(
          codes.map((code) => sql`INSTR(t.topics, ${`,${code},`}) > 0`),
          ' OR ',
        )})`,
});

const dimensions = ['type', 'country', 'delivery', 'year', 'quarter', 'topics'];

/** Events by what they can be grouped by: alone and in twos; of all projects together, all at once. */
export const eventRollup = new Rollup({
  table: 'event_rollup',
  dimensions: {
    project_id: kind.id,
    type: kind.code,
    country: kind.code,
    delivery: kind.code,
    year: kind.code,
    quarter: kind.code,
    topics: kind.name,
  },
  counts: ['events', 'timed', 'participants', 'counted'],
  amounts: ['hours'],
  distinct: [],
  extremes: [],
  levels: [
    ...setsOf(2, dimensions).map((level) => ['project_id', ...level]),
    dimensions.filter((one) => one !== 'quarter'),
    dimensions,
  ],
  units: [{ table: 'event', column: sql`t.id` }],
  ofUnits: (ids) => isOneOf(sql`t.id`, ids),
  facts: (db, where) => sql`SELECT t.project_id, t.type, t.country, t.delivery, ${yearOf(sql`t.starts_on`)} AS year,
      ${quarterOf(db, sql`t.starts_on`)} AS quarter, ${topicsOfEvent(db, sql`t`)} AS topics, 1 AS events,
      CASE WHEN t.duration_hours IS NULL THEN 0 ELSE 1 END AS timed, COALESCE(t.duration_hours, 0) AS hours,
      COALESCE((SELECT SUM(a.head_count) FROM attendance a WHERE a.event_id = t.id), 0) AS participants,
      (SELECT COUNT(a.head_count) FROM attendance a WHERE a.event_id = t.id) AS counted
    FROM event t WHERE ${where}`,
})
  .touchedBy({ row: EventRow, unitOf: ({ id }) => id })
  .touchedBy({ row: EventTopicRow, unitOf: ({ eventId }) => eventId })
  .touchedBy({
    row: AttendanceRow,
    unitOf: ({ eventId }) => eventId,
    storedUnits: (rows) =>
      sql`SELECT DISTINCT event_id AS unit FROM attendance WHERE ${isOneOf(
        sql`id`,
        rows.map(({ id }) => id),
      )}`,
  });
