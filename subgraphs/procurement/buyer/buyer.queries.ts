import sql from 'sql-template-tag';
import { allOf, isOneOf } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { given } from '../given';
import { BuyerRow } from './buyer.entity';
import { type BuyerFilter } from './buyer.input';

export const buyerList = new List<BuyerRow, BuyerFilter>({
  row: BuyerRow,
  orders: { NAME_ASC: { by: 'name' } },
  defaultOrder: 'NAME_ASC',
  needs: {
    identifier: ['scheme', 'identifier'],
    organisation: ['organisationId'],
    source: ['sourceId'],
    contractingProcesses: [],
  },
  where: ({ country, identifier }) =>
    allOf(
      given(country, (codes) => isOneOf(sql`t.country`, codes)),
      given(identifier, (numbers) => isOneOf(sql`t.identifier`, numbers)),
    ),
});
