import sql, { raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { unscaled } from '../../../shared/scalars';
import { allOf, isOneOf, run } from '../../../shared/database';
import { gathered, leadOfSpan, type Linked, List, Summary } from '../../../shared/paging';
import { EventRow } from './event.entity';
import { type EventDimension, type EventFilter } from './event.input';
import { eventRollup, topicsOfCell, withTopic } from './event.rollup';
import { eventSpans } from './event-span';
import { quarterOf, yearOf } from './event-period';

/** Events with one of these topics. */
const withCode = (codes: readonly string[]) => ({
  from: sql`event_topic et JOIN topic tp ON tp.id = et.topic_id`,
  where: isOneOf(sql`tp.code`, codes),
  key: sql`et.event_id`,
});

const withId = (ids: readonly string[]) => ({
  from: sql`event_topic et`,
  where: isOneOf(sql`et.topic_id`, ids),
  key: sql`et.event_id`,
});

/** Conditions of a filter on the event table under an alias. */
export function eventConditions(filter: EventFilter, alias: 't' | 'e', linked: Linked = gathered): Sql {
  const { type, topicCode, topicId, country, delivery, from, to } = filter;
  const event = raw(alias);
  return allOf(
    type && isOneOf(sql`${event}.type`, type),
    topicCode && linked(sql`${event}.id`, withCode(topicCode)),
    topicId && linked(sql`${event}.id`, withId(topicId)),
    country && isOneOf(sql`${event}.country`, country),
    delivery && isOneOf(sql`${event}.delivery`, delivery),
    from
      ? sql`(${event}.ends_on >= ${from} OR (${event}.ends_on IS NULL AND ${event}.starts_on IS NOT NULL))`
      : undefined,
    to ? sql`${event}.starts_on <= ${to}` : undefined,
  );
}

const conditions = (filter: EventFilter, linked?: Linked): Sql => eventConditions(filter, 't', linked);

const cell = (column: string) => ({ value: sql`t.${raw(column)}`, columns: [column] });

const fields = { type: 'type', country: 'country', delivery: 'delivery', topicCode: withTopic } as const;

export const eventList = new List<EventRow, EventFilter>({
  row: EventRow,
  orders: {
    STARTS_ON_ASC: { by: 'startsOn' },
    STARTS_ON_DESC: { by: 'startsOn', descending: true },
    CODE_ASC: { by: 'code' },
  },
  defaultOrder: 'STARTS_ON_ASC',
  needs: {
    project: ['projectId'],
    series: ['seriesId'],
    place: ['placeId'],
    organiser: ['organiserId'],
    source: ['sourceId'],
    topics: [],
    sessions: [],
    attendances: [],
    participants: [],
  },
  where: conditions,
  lead: (db, { from, ...rest }, asked) =>
    from === undefined || asked.by !== 'startsOn' || rest.topicCode || rest.topicId
      ? null
      : leadOfSpan(db, eventSpans, { from, to: rest.to }, conditions(rest)),
  linked: { topicCode: null, topicId: null },
  total: {
    rollup: eventRollup,
    fields,
    parents: { 't.project_id': 'project_id' },
    rows: sql`SUM(t.events)`,
  },
});

/** Parent link for events with a topic. */
export const byTopic = {
  join: sql`JOIN event_topic about ON about.event_id = t.id`,
  column: sql`about.topic_id`,
};

/** Parent link for events about a crime type: an event with two topics about the same crime is one event. */
export const byCrimeType = {
  join: sql`JOIN (SELECT DISTINCT et.event_id, tp.crime_type_id FROM event_topic et JOIN topic tp ON tp.id = et.topic_id)
    about ON about.event_id = t.id`,
  column: sql`about.crime_type_id`,
};

/** Hours as whole ten-thousandths, in digits; null when no event of the group tells its length. */
const Hours = z
  .string()
  .nullable()
  .transform((stored) => (stored === null ? null : unscaled(stored)));
const Count = z.coerce.number().int();

const Measures = z.object({
  events: Count,
  hours: Hours,
  participants: z.union([z.null(), Count]),
});

export const eventSummary = new Summary<EventFilter, EventDimension, z.infer<typeof Measures>>({
  from: sql`FROM event t`,
  dimensions: (db) => ({
    TYPE: { value: sql`t.type` },
    TOPIC: {
      value: sql`topic.code`,
      join: sql`LEFT JOIN event_topic about ON about.event_id = t.id LEFT JOIN topic ON topic.id = about.topic_id`,
    },
    COUNTRY: { value: sql`t.country` },
    DELIVERY: { value: sql`t.delivery` },
    YEAR: { value: yearOf(sql`t.starts_on`) },
    QUARTER: { value: quarterOf(db, sql`t.starts_on`) },
  }),
  where: conditions,
  measures: () => ({
    // Grouped by topic or not, an event stands once in a group: hours add up without being multiplied.
    events: sql`COUNT(*)`,
    hours: sql`CAST(SUM(t.duration_hours) AS CHAR)`,
    // Attendances are summed inside, for the same reason: a join would repeat the event for each of them.
    participants: sql`SUM((SELECT SUM(a.head_count) FROM attendance a WHERE a.event_id = t.id))`,
  }),
  parse: Measures,
  rollup: {
    rollup: eventRollup,
    fields,
    parents: { 't.project_id': 'project_id' },
    groupings: {
      TYPE: cell('type'),
      TOPIC: { value: sql`topic.code`, join: topicsOfCell, columns: ['topics'] },
      COUNTRY: cell('country'),
      DELIVERY: cell('delivery'),
      YEAR: cell('year'),
      QUARTER: cell('quarter'),
    },
    counts: () => sql`t.events > 0`,
    sums: () => ({
      events: sql`COALESCE(SUM(t.events), 0)`,
      hours: sql`CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END`,
      participants: sql`CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END`,
    }),
  },
});

const Measured = z.object({
  projectId: z.string(),
  events: Count,
  conferences: Count,
  jitCourses: Count,
  investigationMeetings: Count,
  traffickingMeetings: Count,
  timed: Count,
  hours: Hours,
});

/** What the events of projects add up to. Events told of as a series are no records and do not count. */
export async function measuredEvents(
  db: DataSource,
  projectIds: readonly string[],
): Promise<z.infer<typeof Measured>[]> {
  const about = (type: string, topic: string): Sql =>
    sql`COALESCE(SUM(CASE WHEN t.type = ${type} AND ${withTopic([topic]).where} THEN t.events END), 0)`;
  const statement = sql`SELECT t.project_id AS projectId, SUM(t.events) AS events,
      COALESCE(SUM(CASE WHEN t.type = 'CONFERENCE' THEN t.events END), 0) AS conferences,
      ${about('TRAINING_COURSE', 'JIT')} AS jitCourses,
      ${about('NATIONAL_MEETING', 'CRIMINAL_INVESTIGATION')} AS investigationMeetings,
      ${about('NATIONAL_MEETING', 'THB')} AS traffickingMeetings, SUM(t.timed) AS timed,
      CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours
    FROM ${raw(eventRollup.table)} t
    WHERE t.level = 'project_id,type,topics' AND t.events > 0 AND ${isOneOf(sql`t.project_id`, projectIds)}
    GROUP BY t.project_id`;
  return z.array(Measured).parse(await run(db, statement));
}
