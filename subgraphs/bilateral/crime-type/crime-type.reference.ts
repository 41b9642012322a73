import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { CrimeType } from './crime-type.type';

export const crimeTypeReference = reference<Loaders, { id: string } | { term: string }>(
  CrimeType,
  (key, { loaders }, info) =>
    'id' in key ? loaders.crimeTypeById.load(key.id, info) : loaders.crimeTypeByTerm.load(key.term, info),
);
