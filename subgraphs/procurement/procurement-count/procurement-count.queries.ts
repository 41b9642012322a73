import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { ProcurementCountRow } from './procurement-count.entity';

export const procurementCountList = new List<ProcurementCountRow, object>({
  row: ProcurementCountRow,
  orders: { ID_ASC: { by: 'id' } },
  defaultOrder: 'ID_ASC',
  needs: { totalValue: ['valueAmount', 'valueCurrency'], project: ['projectId'], source: ['sourceId'] },
  where: () => sql`1 = 1`,
});
