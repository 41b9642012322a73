import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Programme } from './programme.type';

export const programmeReference = reference<Loaders, { id: string } | { code: string }>(
  Programme,
  (key, { loaders }, info) =>
    'id' in key ? loaders.programmeById.load(key.id, info) : loaders.programmeByCode.load(key.code, info),
);
