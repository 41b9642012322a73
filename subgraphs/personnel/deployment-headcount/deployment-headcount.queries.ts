import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { DeploymentHeadcountRow } from './deployment-headcount.entity';

export const deploymentHeadcountList = new List<DeploymentHeadcountRow, object>({
  row: DeploymentHeadcountRow,
  orders: { ID_ASC: { by: 'id' } },
  defaultOrder: 'ID_ASC',
  needs: { source: ['sourceId'] },
  where: () => sql`1 = 1`,
});
