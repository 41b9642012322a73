import sql from 'sql-template-tag';
import { isOneOf, kind, Rollup, setsOf } from '../../../shared/database';
import { EventRow, EventTopicRow } from '../event/event.entity';
import { topicsOfEvent } from '../event/event.rollup';
import { quarterOf } from '../event/event-period';
import { AttendanceRow } from './attendance.entity';

const known = sql`COALESCE(t.female, 0) + COALESCE(t.male, 0)`;

/** The parts an attendance is split in by sex, each present or not, and how many people it is. */
export const parts = {
  FEMALE: { present: sql`t.female IS NOT NULL AND t.head_count IS NOT NULL`, people: sql`t.female` },
  MALE: { present: sql`t.male IS NOT NULL AND t.head_count IS NOT NULL`, people: sql`t.male` },
  NOT_RECORDED: {
    present: sql`(t.head_count IS NULL OR t.head_count <> ${known} OR (t.female IS NULL AND t.male IS NULL))`,
    people: sql`t.head_count - (${known})`,
  },
};

const { FEMALE, MALE, NOT_RECORDED } = parts;

const dimensions = ['stakeholder_type', 'event_type', 'topics', 'country', 'delivery', 'quarter'];
/** Told of the people, not of the event: an event has attendances of several. */
const splits = ['stakeholder_type', 'delivery'];

/** Cells that are no statement on a series. */
export const atEvent = sql`t.events > 0`;

/**
 * Attendances by what they can be grouped by, alone and in twos; of all projects together, by all but the quarter; the
 * split by sex stands in columns. Statements on series are rows without a project and a type, so that no cell holds both.
 */
export const attendanceRollup = new Rollup({
  table: 'attendance_rollup',
  dimensions: {
    project_id: kind.id,
    stakeholder_type: kind.code,
    event_type: kind.code,
    topics: kind.name,
    country: kind.code,
    delivery: kind.code,
    quarter: kind.code,
    event_code: kind.code,
  },
  counts: [
    'attendances',
    'participants',
    'counted',
    'female_attendances',
    'female_people',
    'male_attendances',
    'male_people',
    'rest_attendances',
    'rest_people',
    'rest_counted',
  ],
  amounts: [],
  distinct: ['events', 'female_events', 'male_events', 'rest_events'],
  extremes: [],
  levels: [
    ...[...setsOf(2, dimensions), ['event_code']].map((level) => ['project_id', ...level]),
    ...setsOf(2, splits).map((level) => ['event_type', 'topics', 'country', ...level]),
  ],
  splits,
  units: [
    { table: 'attendance', column: sql`t.event_id` },
    { table: 'attendance', column: sql`t.series_id`, where: sql`t.event_id IS NULL` },
  ],
  ofUnits: (ids) =>
    sql`(${isOneOf(sql`t.event_id`, ids)} OR (t.event_id IS NULL AND ${isOneOf(sql`t.series_id`, ids)}))`,
  order: sql`t.event_id`,
  facts: (db, where) => sql`SELECT e.project_id, t.stakeholder_type, e.type AS event_type,
      ${topicsOfEvent(db, sql`e`)} AS topics, e.country, t.delivery, ${quarterOf(db, sql`e.starts_on`)} AS quarter,
      e.code AS event_code, 1 AS attendances, COALESCE(t.head_count, 0) AS participants,
      CASE WHEN t.head_count IS NULL THEN 0 ELSE 1 END AS counted,
      CASE WHEN ${FEMALE.present} THEN 1 ELSE 0 END AS female_attendances,
      CASE WHEN ${FEMALE.present} THEN ${FEMALE.people} ELSE 0 END AS female_people,
      CASE WHEN ${MALE.present} THEN 1 ELSE 0 END AS male_attendances,
      CASE WHEN ${MALE.present} THEN ${MALE.people} ELSE 0 END AS male_people,
      CASE WHEN ${NOT_RECORDED.present} THEN 1 ELSE 0 END AS rest_attendances,
      CASE WHEN ${NOT_RECORDED.present} THEN COALESCE(${NOT_RECORDED.people}, 0) ELSE 0 END AS rest_people,
      CASE WHEN ${NOT_RECORDED.present} AND t.head_count IS NOT NULL THEN 1 ELSE 0 END AS rest_counted,
      e.id AS events, CASE WHEN ${FEMALE.present} THEN e.id END AS female_events,
      CASE WHEN ${MALE.present} THEN e.id END AS male_events,
      CASE WHEN ${NOT_RECORDED.present} THEN e.id END AS rest_events
    FROM attendance t LEFT JOIN event e ON e.id = t.event_id WHERE ${where}`,
})
  .touchedBy({
    row: AttendanceRow,
    unitOf: ({ eventId, seriesId }) => eventId ?? seriesId,
    storedUnits: (rows) =>
      sql`SELECT DISTINCT COALESCE(event_id, series_id) AS unit FROM attendance WHERE ${isOneOf(
        sql`id`,
        rows.map(({ id }) => id),
      )}`,
  })
  .touchedBy({ row: EventRow, unitOf: ({ id }) => id })
  .touchedBy({ row: EventTopicRow, unitOf: ({ eventId }) => eventId });
