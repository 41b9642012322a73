import sql from 'sql-template-tag';
import { allOf, isOneOf } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { isNamed } from '../name-word/name-word.queries';
import { OrganisationRow } from './organisation.entity';
import { type OrganisationFilter } from './organisation.input';

export const organisationList = new List<OrganisationRow, OrganisationFilter>({
  row: OrganisationRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { place: ['placeId'], source: ['sourceId'], roles: [], contributions: [] },
  where: ({ kind, country, role, text }, linked) =>
    allOf(
      kind && isOneOf(sql`t.kind`, kind),
      country && isOneOf(sql`t.country`, country),
      role &&
        sql`EXISTS (SELECT 1 FROM organisation_role r WHERE r.organisation_id = t.id AND ${isOneOf(sql`r.role`, role)})`,
      text === undefined ? undefined : isNamed(text, linked),
    ),
  linked: { text: null },
});
