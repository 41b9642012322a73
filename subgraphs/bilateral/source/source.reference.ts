import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Source } from './source.type';

export const sourceReference = reference<Loaders, { id: string } | { code: string }>(
  Source,
  (key, { loaders }, info) =>
    'id' in key ? loaders.sourceById.load(key.id, info) : loaders.sourceByCode.load(key.code, info),
);
