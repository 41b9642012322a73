import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { ImportRun } from './import-run.type';

export const importRunReference = reference<Loaders, { id: string }>(ImportRun, ({ id }, { loaders }, info) =>
  loaders.importRunById.load(id, info),
);
