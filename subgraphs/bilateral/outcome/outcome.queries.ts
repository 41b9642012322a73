import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { OutcomeRow } from './outcome.entity';

export const outcomeList = new List<OutcomeRow, object>({
  row: OutcomeRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { project: ['projectId'], objective: ['objectiveId'], source: ['sourceId'] },
  where: () => sql`1 = 1`,
});
