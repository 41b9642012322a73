import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { BatchLoader, loadMany, loadOne } from '../../shared/loading';
import { type Measurement } from '../../shared/measures';
import { attendanceList, attendanceSummary, participantsOf } from './attendance/attendance.queries';
import { byCrimeType, byTopic, eventList, eventSummary } from './event/event.queries';
import { eventSeriesList, typesOf } from './event-series/event-series.queries';
import { measuresOf } from './project/project-measures.queries';
import { sessionList } from './session/session.queries';
import { topicList, topicsOf } from './topic/topic.queries';

/** Every loader of this subgraph, made once a request. */
export const createLoaders = (db: DataSource) => ({
  attendanceById: attendanceList.one(db, 'id'),
  attendancesByEvent: attendanceList.all(db, 'eventId'),
  attendancesBySeries: attendanceList.all(db, 'seriesId'),
  attendancesByOfficer: attendanceList.per(db, { column: sql`t.officer_id` }),
  attendanceSummaryByProject: attendanceSummary.per(db, { column: sql`e.project_id` }),
  participantsByEvent: loadOne(
    (ids: readonly string[]) => participantsOf(db, ids),
    (row) => row.eventId,
  ),
  eventById: eventList.one(db, 'id'),
  eventByCode: eventList.one(db, 'code'),
  eventsByProject: eventList.per(db, { column: sql`t.project_id` }),
  eventsBySeries: eventList.per(db, { column: sql`t.series_id` }),
  eventsByOrganiser: eventList.per(db, { column: sql`t.organiser_id` }),
  eventsByPlace: eventList.per(db, { column: sql`t.place_id` }),
  eventsByTopic: eventList.per(db, byTopic),
  eventsByCrimeType: eventList.per(db, byCrimeType),
  eventSummaryByProject: eventSummary.per(db, { column: sql`t.project_id` }),
  eventSeriesById: eventSeriesList.one(db, 'id'),
  eventSeriesByCode: eventSeriesList.one(db, 'code'),
  eventSeriesByProject: eventSeriesList.per(db, { column: sql`t.project_id` }),
  typesBySeries: loadMany(
    (ids: readonly string[]) => typesOf(db, ids),
    (row) => row.seriesId,
  ),
  sessionById: sessionList.one(db, 'id'),
  sessionsByEvent: sessionList.all(db, 'eventId'),
  topicById: topicList.one(db, 'id'),
  topicByCode: topicList.one(db, 'code'),
  topicsByEvent: loadMany(
    (ids: readonly string[]) => topicsOf(db, 'event', ids),
    (row) => row.parentId,
  ),
  topicsBySeries: loadMany(
    (ids: readonly string[]) => topicsOf(db, 'eventSeries', ids),
    (row) => row.parentId,
  ),
  measuresByProject: new BatchLoader<string, Measurement[]>(async (projectIds) => {
    const measures = await measuresOf(db, projectIds);
    return projectIds.map((id) => measures.get(id) ?? []);
  }),
});

export type Loaders = ReturnType<typeof createLoaders>;
