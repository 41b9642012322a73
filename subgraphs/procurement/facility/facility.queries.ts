import sql from 'sql-template-tag';
import { allOf, isOneOf } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { given } from '../given';
import { FacilityRow } from './facility.entity';
import { type FacilityFilter } from './facility.input';

export const facilityList = new List<FacilityRow, FacilityFilter>({
  row: FacilityRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { project: ['projectId'], source: ['sourceId'], contractingProcesses: [] },
  where: ({ kind, projectId }) =>
    allOf(
      given(kind, (kinds) => isOneOf(sql`t.kind`, kinds)),
      given(projectId, (ids) => isOneOf(sql`t.project_id`, ids)),
    ),
});
