import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { PoliceUnit } from './police-unit.type';

export const policeUnitReference = reference<Loaders, { id: string } | { code: string }>(
  PoliceUnit,
  (key, { loaders }, info) =>
    'id' in key ? loaders.policeUnitById.load(key.id, info) : loaders.policeUnitByCode.load(key.code, info),
);
