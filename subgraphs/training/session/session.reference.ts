import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Session } from './session.type';

export const sessionReference = reference<Loaders, { id: string }>(Session, ({ id }, { loaders }, info) =>
  loaders.sessionById.load(id, info),
);
