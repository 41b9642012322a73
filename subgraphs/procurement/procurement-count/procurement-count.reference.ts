import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { ProcurementCount } from './procurement-count.type';

export const procurementCountReference = reference<Loaders, { id: string }>(
  ProcurementCount,
  ({ id }, { loaders }, info) => loaders.procurementCountById.load(id, info),
);
