import sql from 'sql-template-tag';
import { allOf, isOneOf } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { isNamed, leadOfName } from '../name-beginning/name-beginning.queries';
import { OrganisationRow } from './organisation.entity';
import { type OrganisationFilter } from './organisation.input';

const conditions = ({ kind, country, role, text }: OrganisationFilter) =>
  allOf(
    kind && isOneOf(sql`t.kind`, kind),
    country && isOneOf(sql`t.country`, country),
    role &&
      sql`EXISTS (SELECT 1 FROM organisation_role r WHERE r.organisation_id = t.id AND ${isOneOf(sql`r.role`, role)})`,
    text === undefined ? undefined : isNamed('organisation', text),
  );

export const organisationList = new List<OrganisationRow, OrganisationFilter>({
  row: OrganisationRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { place: ['placeId'], source: ['sourceId'], roles: [], contributions: [] },
  where: conditions,
  lead: (db, { text, ...rest }, asked) => leadOfName(db, 'organisation', text, asked, conditions(rest)),
});
