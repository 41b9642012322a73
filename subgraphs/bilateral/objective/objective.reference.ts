import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Objective } from './objective.type';

export const objectiveReference = reference<Loaders, { id: string }>(Objective, ({ id }, { loaders }, info) =>
  loaders.objectiveById.load(id, info),
);
