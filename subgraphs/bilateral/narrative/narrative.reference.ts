import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Narrative } from './narrative.type';

export const narrativeReference = reference<Loaders, { id: string }>(Narrative, ({ id }, { loaders }, info) =>
  loaders.narrativeById.load(id, info),
);
