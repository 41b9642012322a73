import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Organisation } from './organisation.type';

export const organisationReference = reference<Loaders, { id: string } | { code: string }>(
  Organisation,
  (key, { loaders }, info) =>
    'id' in key ? loaders.organisationById.load(key.id, info) : loaders.organisationByCode.load(key.code, info),
);
