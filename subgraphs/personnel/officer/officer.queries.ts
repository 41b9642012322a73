import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, isOneOf, selectRows } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { OfficerRow, OfficerSpecialityRow } from './officer.entity';
import { type OfficerFilter } from './officer.input';

export const officerList = new List<OfficerRow, OfficerFilter>({
  row: OfficerRow,
  orders: { REF_ASC: { by: 'officerRef' } },
  defaultOrder: 'REF_ASC',
  needs: { homeUnit: ['homeUnitId'], source: ['sourceId'], specialities: [], deployments: [] },
  where: ({ rankBand, speciality, homeUnitId }) =>
    allOf(
      rankBand && isOneOf(sql`t.rank_band`, rankBand),
      homeUnitId && isOneOf(sql`t.home_unit_id`, homeUnitId),
      speciality &&
        sql`t.id IN (SELECT s.officer_id FROM officer_speciality s WHERE ${isOneOf(sql`s.speciality`, speciality)})`,
    ),
});

/** Specialities of officers, in the order of their codes. */
export const specialitiesOf = (db: DataSource, officerIds: readonly string[]): Promise<OfficerSpecialityRow[]> =>
  selectRows(
    db,
    OfficerSpecialityRow,
    'all',
    sql`WHERE ${isOneOf(sql`t.officer_id`, officerIds)} ORDER BY t.speciality`,
  );
