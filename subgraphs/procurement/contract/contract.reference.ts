import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Contract } from './contract.type';

export const contractReference = reference<Loaders, { id: string }>(Contract, ({ id }, { loaders }, info) =>
  loaders.contractById.load(id, info),
);
