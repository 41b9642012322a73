import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { BilateralResult } from './bilateral-result.type';

export const bilateralResultReference = reference<Loaders, { id: string }>(
  BilateralResult,
  ({ id }, { loaders }, info) => loaders.bilateralResultById.load(id, info),
);
