import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { ContractRow } from './contract.entity';

export const contractList = new List<ContractRow, object>({
  row: ContractRow,
  orders: { ID_ASC: { by: 'id' } },
  defaultOrder: 'ID_ASC',
  needs: {
    dateSigned: ['signedAt'],
    value: ['valueAmount', 'valueCurrency'],
    period: ['startsAt', 'endsAt'],
    award: ['awardId'],
    transactions: [],
    contractingProcess: ['processId'],
    source: ['sourceId'],
  },
  where: () => sql`1 = 1`,
});
