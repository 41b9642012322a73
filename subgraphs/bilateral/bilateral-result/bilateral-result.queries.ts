import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { BilateralResultRow } from './bilateral-result.entity';

export const bilateralResultList = new List<BilateralResultRow, object>({
  row: BilateralResultRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: {
    project: ['projectId'],
    organisation: ['organisationId'],
    activity: ['activityId'],
    objective: ['objectiveId'],
    source: ['sourceId'],
  },
  where: () => sql`1 = 1`,
});
