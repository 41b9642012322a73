import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { SessionRow } from './session.entity';

export const sessionList = new List<SessionRow, object>({
  row: SessionRow,
  orders: { NUMBER_ASC: { by: 'number' } },
  defaultOrder: 'NUMBER_ASC',
  needs: { event: ['eventId'], topic: ['topicId'], source: ['sourceId'] },
  where: () => sql`1 = 1`,
});
