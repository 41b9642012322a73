import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { OrganisationRoleRow } from './organisation-role.entity';

export const organisationRoleList = new List<OrganisationRoleRow, object>({
  row: OrganisationRoleRow,
  orders: { ROLE_ASC: { by: 'role' } },
  defaultOrder: 'ROLE_ASC',
  needs: {
    organisation: ['organisationId'],
    project: ['projectId'],
    programme: ['programmeId'],
    source: ['sourceId'],
  },
  where: () => sql`1 = 1`,
});
