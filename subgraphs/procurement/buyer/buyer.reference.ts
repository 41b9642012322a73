import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Buyer } from './buyer.type';

export const buyerReference = reference<Loaders, { id: string }>(Buyer, ({ id }, { loaders }, info) =>
  loaders.buyerById.load(id, info),
);
