import sql, { type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { allOf, isOneOf, run } from '../../../shared/database';
import { List, Summary } from '../../../shared/paging';
import { quarterOf } from '../event/event-period';
import { eventConditions } from '../event/event.queries';
import { AttendanceRow } from './attendance.entity';
import { type AttendanceDimension, type AttendanceFilter } from './attendance.input';

const ofPeople = ({ stakeholderType, organisationId, delivery }: AttendanceFilter): Sql =>
  allOf(
    stakeholderType && isOneOf(sql`t.stakeholder_type`, stakeholderType),
    organisationId && isOneOf(sql`t.organisation_id`, organisationId),
    delivery && isOneOf(sql`t.delivery`, delivery),
  );

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
      filter.event &&
        sql`EXISTS (SELECT 1 FROM event e WHERE e.id = t.event_id AND ${eventConditions(filter.event, 'e')})`,
    ),
});

const Count = z.coerce.number().int();

const Attended = z.object({ eventId: z.string(), participants: Count });

/** People at events: no row where no count is recorded. */
export async function participantsOf(db: DataSource, eventIds: readonly string[]): Promise<z.infer<typeof Attended>[]> {
  const statement = sql`SELECT t.event_id AS eventId, SUM(t.head_count) AS participants FROM attendance t
    WHERE ${isOneOf(sql`t.event_id`, eventIds)} AND t.head_count IS NOT NULL GROUP BY t.event_id`;
  return z.array(Attended).parse(await run(db, statement));
}

const known = sql`COALESCE(t.female, 0) + COALESCE(t.male, 0)`;

/**
 * An attendance, split by sex: one row for each part that is known and one for what is left, so that the parts always
 * add up to the count. A count that is not reported stays whole, without a number.
 */
const splitBySex = sql`JOIN (SELECT 'FEMALE' AS sex UNION ALL SELECT 'MALE' UNION ALL SELECT 'NOT_RECORDED') part
  ON (part.sex = 'FEMALE' AND t.female IS NOT NULL AND t.head_count IS NOT NULL)
  OR (part.sex = 'MALE' AND t.male IS NOT NULL AND t.head_count IS NOT NULL)
  OR (part.sex = 'NOT_RECORDED' AND (t.head_count IS NULL OR t.head_count <> ${known}
    OR (t.female IS NULL AND t.male IS NULL)))`;

const partOfCount = sql`CASE part.sex WHEN 'FEMALE' THEN t.female WHEN 'MALE' THEN t.male ELSE t.head_count - (${known}) END`;

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
});

const Measured = z.object({ projectId: z.string(), participants: Count, records: Count });

/** People at the events of projects. What is stated of a series is no record and does not count. */
export async function measuredAttendances(
  db: DataSource,
  projectIds: readonly string[],
): Promise<z.infer<typeof Measured>[]> {
  const statement = sql`SELECT e.project_id AS projectId, SUM(t.head_count) AS participants, COUNT(*) AS records
    FROM attendance t JOIN event e ON e.id = t.event_id
    WHERE ${isOneOf(sql`e.project_id`, projectIds)} AND t.head_count IS NOT NULL GROUP BY e.project_id`;
  return z.array(Measured).parse(await run(db, statement));
}
