import sql, { raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { allOf, isOneOf, run } from '../../../shared/database';
import { List, oneOf, Summary, type Told, toldBy } from '../../../shared/paging';
import { quarterOf } from '../event/event-period';
import { type EventFilter } from '../event/event.input';
import { eventConditions } from '../event/event.queries';
import { topicsOfCell, withTopic } from '../event/event.rollup';
import { AttendanceRow } from './attendance.entity';
import { type AttendanceDimension, type AttendanceFilter } from './attendance.input';
import { atEvent, attendanceRollup, parts } from './attendance.rollup';

const ofPeople = ({ stakeholderType, organisationId, delivery }: AttendanceFilter): Sql =>
  allOf(
    stakeholderType && isOneOf(sql`t.stakeholder_type`, stakeholderType),
    organisationId && isOneOf(sql`t.organisation_id`, organisationId),
    delivery && isOneOf(sql`t.delivery`, delivery),
  );

/** Cells of attendances at events that match; null when it takes the records to tell. */
function atEvents(filter: EventFilter): Told | null {
  const told = toldBy({ fields: { type: 'event_type', country: 'country', topicCode: withTopic } }, filter);
  return (
    told && {
      dimensions: told.flatMap(({ dimensions }) => dimensions),
      where: allOf(atEvent, ...told.map(({ where }) => where)),
    }
  );
}

export const attendanceList = new List<AttendanceRow, AttendanceFilter>({
  row: AttendanceRow,
  orders: { STAKEHOLDER_TYPE_ASC: { by: 'stakeholderType' } },
  defaultOrder: 'STAKEHOLDER_TYPE_ASC',
  needs: {
    event: ['eventId'],
    series: ['seriesId'],
    organisation: ['organisationId'],
    officer: ['officerId'],
    source: ['sourceId'],
  },
  where: (filter) =>
    allOf(
      ofPeople(filter),
      filter.event && sql`t.event_id IN (SELECT e.id FROM event e WHERE ${eventConditions(filter.event, 'e')})`,
    ),
  total: {
    rollup: attendanceRollup,
    fields: { stakeholderType: 'stakeholder_type', delivery: 'delivery', event: atEvents },
    parents: {},
    rows: sql`SUM(t.attendances)`,
  },
});

const Count = z.coerce.number().int();

const Attended = z.object({ eventId: z.string(), participants: Count });

/** People at events: no row where no count is recorded. */
export async function participantsOf(db: DataSource, eventIds: readonly string[]): Promise<z.infer<typeof Attended>[]> {
  const statement = sql`SELECT t.event_id AS eventId, SUM(t.head_count) AS participants FROM attendance t
    WHERE ${isOneOf(sql`t.event_id`, eventIds)} AND t.head_count IS NOT NULL GROUP BY t.event_id`;
  return z.array(Attended).parse(await run(db, statement));
}

const names = sql`(SELECT 'FEMALE' AS sex UNION ALL SELECT 'MALE' UNION ALL SELECT 'NOT_RECORDED') part`;

const ofPart = (female: Sql, male: Sql, rest: Sql): Sql =>
  sql`CASE part.sex WHEN 'FEMALE' THEN ${female} WHEN 'MALE' THEN ${male} ELSE ${rest} END`;

/**
 * An attendance, split by sex: one row for each part that is known and one for what is left, so that the parts always
 * add up to the count. A count that is not reported stays whole, without a number.
 */
const splitBySex = sql`JOIN ${names}
  ON (part.sex = 'FEMALE' AND ${parts.FEMALE.present}) OR (part.sex = 'MALE' AND ${parts.MALE.present})
  OR (part.sex = 'NOT_RECORDED' AND ${parts.NOT_RECORDED.present})`;

const partOfCount = ofPart(parts.FEMALE.people, parts.MALE.people, parts.NOT_RECORDED.people);

const cell = (column: string) => ({ value: sql`t.${raw(column)}`, columns: [column] });

/** Columns of a cell that hold the whole, and those that hold one part each. */
const whole = {
  attendances: sql`t.attendances`,
  people: sql`t.participants`,
  counted: sql`t.counted`,
  events: sql`t.events`,
};
const part = {
  attendances: ofPart(sql`t.female_attendances`, sql`t.male_attendances`, sql`t.rest_attendances`),
  people: ofPart(sql`t.female_people`, sql`t.male_people`, sql`t.rest_people`),
  counted: ofPart(sql`t.female_attendances`, sql`t.male_attendances`, sql`t.rest_counted`),
  events: ofPart(sql`t.female_events`, sql`t.male_events`, sql`t.rest_events`),
};
const columnsFor = (by: readonly AttendanceDimension[]) => (by.includes('SEX') ? part : whole);

const Measures = z.object({
  participants: z.union([z.null(), Count]),
  attendances: Count,
  events: Count,
});

export const attendanceSummary = new Summary<AttendanceFilter, AttendanceDimension, z.infer<typeof Measures>>({
  // Only what was recorded at an event: what is stated of a series has no event and falls out here.
  from: sql`FROM attendance t JOIN event e ON e.id = t.event_id ${splitBySex}`,
  dimensions: (db) => ({
    STAKEHOLDER_TYPE: { value: sql`t.stakeholder_type` },
    SEX: { value: sql`part.sex` },
    EVENT_TYPE: { value: sql`e.type` },
    TOPIC: {
      value: sql`topic.code`,
      join: sql`LEFT JOIN event_topic about ON about.event_id = e.id LEFT JOIN topic ON topic.id = about.topic_id`,
    },
    COUNTRY: { value: sql`e.country` },
    DELIVERY: { value: sql`t.delivery` },
    QUARTER: { value: quarterOf(db, sql`e.starts_on`) },
    EVENT: { value: sql`e.code` },
  }),
  where: (filter) => allOf(ofPeople(filter), filter.event && eventConditions(filter.event, 'e')),
  measures: () => ({
    participants: sql`SUM(${partOfCount})`,
    attendances: sql`COUNT(DISTINCT t.id)`,
    events: sql`COUNT(DISTINCT t.event_id)`,
  }),
  parse: Measures,
  rollup: {
    rollup: attendanceRollup,
    // An event is counted once for each kind of people there: over several kinds its count does not add up.
    fields: { stakeholderType: oneOf('stakeholder_type'), delivery: oneOf('delivery'), event: atEvents },
    parents: { 'e.project_id': 'project_id' },
    groupings: {
      STAKEHOLDER_TYPE: cell('stakeholder_type'),
      SEX: { value: sql`part.sex`, join: sql`CROSS JOIN ${names}`, columns: [] },
      EVENT_TYPE: cell('event_type'),
      TOPIC: { value: sql`topic.code`, join: topicsOfCell, columns: ['topics'] },
      COUNTRY: cell('country'),
      DELIVERY: cell('delivery'),
      QUARTER: cell('quarter'),
      EVENT: cell('event_code'),
    },
    counts: (by) => sql`${atEvent} AND ${columnsFor(by).attendances} > 0`,
    sums: (by) => {
      const { people, counted, attendances, events } = columnsFor(by);
      return {
        participants: sql`CASE WHEN SUM(${counted}) > 0 THEN SUM(${people}) END`,
        attendances: sql`COALESCE(SUM(${attendances}), 0)`,
        events: sql`COALESCE(SUM(${events}), 0)`,
      };
    },
  },
});

const Measured = z.object({ projectId: z.string(), participants: Count, records: Count });

/** People at the events of projects. What is stated of a series is no record and does not count. */
export async function measuredAttendances(
  db: DataSource,
  projectIds: readonly string[],
): Promise<z.infer<typeof Measured>[]> {
  const statement = sql`SELECT t.project_id AS projectId, SUM(t.participants) AS participants, SUM(t.counted) AS records
    FROM ${raw(attendanceRollup.table)} t
    WHERE t.level = 'project_id' AND t.counted > 0 AND ${isOneOf(sql`t.project_id`, projectIds)} GROUP BY t.project_id`;
  return z.array(Measured).parse(await run(db, statement));
}
