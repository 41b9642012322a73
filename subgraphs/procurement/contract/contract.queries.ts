import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { isOneOf, selectRows } from '../../../shared/database';
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

/** Contracts of processes, in the order of the source. */
export const contractsOfProcesses = (db: DataSource, processIds: readonly string[]): Promise<ContractRow[]> =>
  selectRows(db, ContractRow, 'all', sql`WHERE ${isOneOf(sql`t.process_id`, processIds)} ORDER BY t.process_id, t.seq`);

/** Contracts of awards, in the order of the source. */
export const contractsOfAwards = (db: DataSource, awardIds: readonly string[]): Promise<ContractRow[]> =>
  selectRows(db, ContractRow, 'all', sql`WHERE ${isOneOf(sql`t.award_id`, awardIds)} ORDER BY t.award_id, t.seq`);
