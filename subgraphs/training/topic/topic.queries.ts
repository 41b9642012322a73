import sql, { raw } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { columnList, hydrate, isOneOf, run, selectRows, shapeOf } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { TopicRow } from './topic.entity';

export const topicList = new List<TopicRow, object>({
  row: TopicRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { crimeType: ['crimeTypeId'], source: ['sourceId'], events: [] },
  where: () => sql`1 = 1`,
});

/** Every topic: a closed list that stays short. */
export const everyTopic = (db: DataSource): Promise<TopicRow[]> =>
  selectRows(db, TopicRow, 'all', sql`ORDER BY t.code`);

/** The tables that link topics to what they are topics of. */
const links = { event: ['event_topic', 'event_id'], eventSeries: ['event_series_topic', 'series_id'] } as const;

/** Topics of events or of series, in the order of their codes. */
export async function topicsOf(
  db: DataSource,
  parent: keyof typeof links,
  parentIds: readonly string[],
): Promise<{ parentId: string; topic: TopicRow }[]> {
  const shape = shapeOf(db, TopicRow);
  const [table, column] = links[parent];
  const parentId = raw(`link.${column}`);
  const records = await run(
    db,
    sql`SELECT ${columnList(shape, 'all')}, ${parentId} AS parent_id
      FROM topic t JOIN ${raw(table)} link ON link.topic_id = t.id
      WHERE ${isOneOf(parentId, parentIds)} ORDER BY t.code`,
  );
  const topics = hydrate(
    shape,
    TopicRow,
    records.map(({ parent_id: _parent, ...topic }) => topic),
  );
  return topics.map((topic, index) => ({ parentId: String(records[index]?.parent_id), topic }));
}
