import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { isOneOf, selectRows } from '../../../shared/database';
import { ContractTransactionRow } from './contract-transaction.entity';

/** Payments under contracts, in the order of the source. */
export const transactionsOfContracts = (
  db: DataSource,
  contractIds: readonly string[],
): Promise<ContractTransactionRow[]> =>
  selectRows(
    db,
    ContractTransactionRow,
    'all',
    sql`WHERE ${isOneOf(sql`t.contract_id`, contractIds)} ORDER BY t.contract_id, t.seq, t.id`,
  );
