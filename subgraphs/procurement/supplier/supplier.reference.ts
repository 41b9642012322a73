import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Supplier } from './supplier.type';

export const supplierReference = reference<Loaders, { id: string }>(Supplier, ({ id }, { loaders }, info) =>
  loaders.supplierById.load(id, info),
);
