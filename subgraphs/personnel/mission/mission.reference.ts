import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Mission } from './mission.type';

export const missionReference = reference<Loaders, { id: string } | { code: string }>(
  Mission,
  (key, { loaders }, info) =>
    'id' in key ? loaders.missionById.load(key.id, info) : loaders.missionByCode.load(key.code, info),
);
