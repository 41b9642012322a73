import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Facility } from './facility.type';

export const facilityReference = reference<Loaders, { id: string } | { code: string }>(
  Facility,
  (key, { loaders }, info) =>
    'id' in key ? loaders.facilityById.load(key.id, info) : loaders.facilityByCode.load(key.code, info),
);
