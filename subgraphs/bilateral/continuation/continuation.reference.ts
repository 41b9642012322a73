import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Continuation } from './continuation.type';

export const continuationReference = reference<Loaders, { id: string }>(Continuation, ({ id }, { loaders }, info) =>
  loaders.continuationById.load(id, info),
);
