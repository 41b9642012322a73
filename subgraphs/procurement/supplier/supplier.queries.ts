import sql from 'sql-template-tag';
import { type EntityManager } from 'typeorm';
import { allOf, isOneOf, run } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { given } from '../given';
import { SupplierRow } from './supplier.entity';
import { type SupplierFilter } from './supplier.input';

export const supplierList = new List<SupplierRow, SupplierFilter>({
  row: SupplierRow,
  orders: {
    AWARD_COUNT_DESC: { by: 'awardCount', descending: true },
    BUYER_COUNT_DESC: { by: 'buyerCount', descending: true },
    NAME_ASC: { by: 'name' },
  },
  defaultOrder: 'AWARD_COUNT_DESC',
  needs: {
    identifier: ['scheme', 'identifier'],
    organisation: ['organisationId'],
    source: ['sourceId'],
    awards: [],
  },
  where: ({ minAwards, minBuyers, country, identifier, isPerson }) =>
    allOf(
      given(minAwards, (least) => sql`t.award_count >= ${least}`),
      given(minBuyers, (least) => sql`t.buyer_count >= ${least}`),
      given(country, (codes) => isOneOf(sql`t.country`, codes)),
      given(identifier, (numbers) => isOneOf(sql`t.identifier`, numbers)),
      given(isPerson, (is) => sql`t.is_person = ${is ? 1 : 0}`),
    ),
});

const RECOUNTED = 5_000;

/** Counts anew what suppliers were awarded; to be called where awards are written. */
export async function recountSuppliers(db: EntityManager, supplierIds: readonly string[]): Promise<void> {
  for (let start = 0; start < supplierIds.length; start += RECOUNTED) {
    await run(
      db,
      sql`UPDATE supplier SET
        award_count = (SELECT COUNT(*) FROM award_supplier w WHERE w.supplier_id = supplier.id AND w.stands = 1),
        buyer_count = (SELECT COUNT(DISTINCT w.buyer_id) FROM award_supplier w WHERE w.supplier_id = supplier.id AND w.stands = 1)
        WHERE ${isOneOf(sql`id`, supplierIds.slice(start, start + RECOUNTED))}`,
    );
  }
}
