import sql from 'sql-template-tag';
import { allOf, isOneOf } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { PoliceUnitRow } from './police-unit.entity';
import { type PoliceUnitFilter } from './police-unit.input';

export const policeUnitList = new List<PoliceUnitRow, PoliceUnitFilter>({
  row: PoliceUnitRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: {
    parent: ['parentId'],
    successor: ['successorId'],
    organisation: ['organisationId'],
    place: ['placeId'],
    source: ['sourceId'],
    officers: [],
  },
  where: ({ level }) => allOf(level && isOneOf(sql`t.level`, level)),
});
