import { reference } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { type Loaders } from '../loaders';
import { Place } from './place.type';

type PlaceKey = { id: string } | { scheme: string; version: string; code: string };

export const placeReference = reference<Loaders, PlaceKey>(Place, (key, { loaders }, info) =>
  loaders.placeById.load('id' in key ? key.id : idOf('Place', key.scheme, key.version, key.code), info),
);
