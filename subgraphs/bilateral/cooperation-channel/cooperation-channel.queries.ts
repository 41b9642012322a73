import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { CooperationChannelRow } from './cooperation-channel.entity';

export const cooperationChannelList = new List<CooperationChannelRow, object>({
  row: CooperationChannelRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { project: ['projectId'], organisation: ['organisationId'], objective: ['objectiveId'], source: ['sourceId'] },
  where: () => sql`1 = 1`,
});
