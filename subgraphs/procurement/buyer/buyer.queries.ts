import sql, { raw } from 'sql-template-tag';
import { type DataSource, type EntityManager } from 'typeorm';
import { allOf, chunksOf, dialectOf, isOneOf, run } from '../../../shared/database';
import { type Lead, List } from '../../../shared/paging';
import { processRollup } from '../contracting-process/contracting-process.rollup';
import { given } from '../given';
import { BuyerRow } from './buyer.entity';
import { type BuyerFilter } from './buyer.input';

/** The index of the count alone, and then each buyer: a server would rather read and sort some thousands of them. */
const byCount = (db: DataSource): Lead => ({
  branches: [
    {
      from: sql`FROM buyer l ${dialectOf(db).thenJoin} buyer t ON t.id = l.id`,
      by: sql`l.process_count`,
      id: sql`l.id`,
      keeps: allOf(),
    },
  ],
  where: allOf(),
});

export const buyerList = new List<BuyerRow, BuyerFilter>({
  row: BuyerRow,
  orders: { PROCESS_COUNT_DESC: { by: 'processCount', descending: true }, NAME_ASC: { by: 'name' } },
  defaultOrder: 'NAME_ASC',
  needs: {
    identifier: ['scheme', 'identifier'],
    organisation: ['organisationId'],
    source: ['sourceId'],
    contractingProcesses: [],
    procurementSummary: [],
  },
  where: ({ country, identifier }) =>
    allOf(
      given(country, (codes) => isOneOf(sql`t.country`, codes)),
      given(identifier, (numbers) => isOneOf(sql`t.identifier`, numbers)),
    ),
  lead: (db, { country, identifier }, asked) =>
    asked.by === 'processCount' && country === undefined && identifier === undefined ? byCount(db) : null,
});

const RECOUNTED = 5_000;

/**
 * Counts anew what buyers buy, from the sums, which a buyer of many has few of; to be called where processes have been
 * written.
 */
export async function recountBuyers(db: EntityManager, buyerIds: readonly string[]): Promise<void> {
  for (const ids of chunksOf(buyerIds, RECOUNTED)) {
    await run(
      db,
      sql`UPDATE buyer SET process_count = (SELECT COALESCE(SUM(t.processes), 0) FROM ${raw(processRollup.table)} t
          WHERE t.level = 'value_currency,awarded_currency,buyer_id' AND t.buyer_id = buyer.id)
        WHERE ${isOneOf(sql`id`, ids)}`,
    );
  }
}
