import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { BilateralActivity } from './bilateral-activity.type';

export const bilateralActivityReference = reference<Loaders, { id: string }>(
  BilateralActivity,
  ({ id }, { loaders }, info) => loaders.bilateralActivityById.load(id, info),
);
