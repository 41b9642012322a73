import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Outcome } from './outcome.type';

export const outcomeReference = reference<Loaders, { id: string }>(Outcome, ({ id }, { loaders }, info) =>
  loaders.outcomeById.load(id, info),
);
