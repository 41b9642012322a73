import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Officer } from './officer.type';

export const officerReference = reference<Loaders, { id: string } | { officerRef: string }>(
  Officer,
  (key, { loaders }, info) =>
    'id' in key ? loaders.officerById.load(key.id, info) : loaders.officerByRef.load(key.officerRef, info),
);
