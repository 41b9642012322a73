import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, isOneOf, selectRows } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { given } from '../given';
import { AwardRow, AwardSupplierRow } from './award.entity';
import { type AwardFilter } from './award.input';

export const awardList = new List<AwardRow, AwardFilter>({
  row: AwardRow,
  orders: { DATE_DESC: { by: 'awardedAt', descending: true }, DATE_ASC: { by: 'awardedAt' } },
  defaultOrder: 'DATE_DESC',
  needs: {
    date: ['awardedAt'],
    value: ['valueAmount', 'valueCurrency'],
    contractingProcess: ['processId'],
    source: ['sourceId'],
    suppliers: [],
    contracts: [],
    items: [],
  },
  where: ({ status, from, to }) =>
    allOf(
      given(status, (states) => isOneOf(sql`t.status`, states)),
      given(from, (day) => sql`t.awarded_at >= ${day}`),
      // The day itself counts: instants of a day sort before the day followed by any later letter.
      given(to, (day) => sql`t.awarded_at <= ${`${day}U`}`),
    ),
});

/** Parent link for what a supplier was awarded. */
export const bySupplier = {
  join: sql`JOIN award_supplier won ON won.award_id = t.id`,
  column: sql`won.supplier_id`,
};

/** Parent link for what suppliers known to be an organisation were awarded. */
export const byWinningOrganisation = {
  join: sql`JOIN award_supplier won ON won.award_id = t.id JOIN supplier winner ON winner.id = won.supplier_id`,
  column: sql`winner.organisation_id`,
};

/** Who awards went to, in the order of the source. */
export const awardSuppliersOf = (db: DataSource, awardIds: readonly string[]): Promise<AwardSupplierRow[]> =>
  selectRows(
    db,
    AwardSupplierRow,
    'all',
    sql`WHERE ${isOneOf(sql`t.award_id`, awardIds)} ORDER BY t.award_id, t.seq, t.supplier_id`,
  );
