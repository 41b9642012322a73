import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Event } from './event.type';

export const eventReference = reference<Loaders, { id: string } | { code: string }>(Event, (key, { loaders }, info) =>
  'id' in key ? loaders.eventById.load(key.id, info) : loaders.eventByCode.load(key.code, info),
);
