import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { OrganisationRole } from './organisation-role.type';

export const organisationRoleReference = reference<Loaders, { id: string }>(
  OrganisationRole,
  ({ id }, { loaders }, info) => loaders.organisationRoleById.load(id, info),
);
