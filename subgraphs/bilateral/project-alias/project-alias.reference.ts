import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { ProjectAlias } from './project-alias.type';

export const projectAliasReference = reference<Loaders, { id: string }>(ProjectAlias, ({ id }, { loaders }, info) =>
  loaders.projectAliasById.load(id, info),
);
