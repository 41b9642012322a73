import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { ObjectiveRow } from './objective.entity';

export const objectiveList = new List<ObjectiveRow, object>({
  row: ObjectiveRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: {
    project: ['projectId'],
    source: ['sourceId'],
    outcomes: [],
    indicators: [],
    activities: [],
    results: [],
    spend: [],
  },
  where: () => sql`1 = 1`,
});
