import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, isOneOf, selectRows } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { EventSeriesRow, EventSeriesTypeRow } from './event-series.entity';
import { type EventSeriesFilter } from './event-series.input';

export const eventSeriesList = new List<EventSeriesRow, EventSeriesFilter>({
  row: EventSeriesRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: {
    project: ['projectId'],
    source: ['sourceId'],
    type: [],
    types: [],
    topics: [],
    attendances: [],
    events: [],
  },
  where: ({ code, type, topicCode }) =>
    allOf(
      code && isOneOf(sql`t.code`, code),
      type &&
        sql`EXISTS (SELECT 1 FROM event_series_type st WHERE st.series_id = t.id AND ${isOneOf(sql`st.type`, type)})`,
      topicCode &&
        sql`EXISTS (SELECT 1 FROM event_series_topic st JOIN topic tp ON tp.id = st.topic_id
          WHERE st.series_id = t.id AND ${isOneOf(sql`tp.code`, topicCode)})`,
    ),
});

/** Types of the events of series, in the order of their codes. */
export const typesOf = (db: DataSource, seriesIds: readonly string[]): Promise<EventSeriesTypeRow[]> =>
  selectRows(db, EventSeriesTypeRow, 'all', sql`WHERE ${isOneOf(sql`t.series_id`, seriesIds)} ORDER BY t.type`);
