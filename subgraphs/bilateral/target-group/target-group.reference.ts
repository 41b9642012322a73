import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { TargetGroup } from './target-group.type';

export const targetGroupReference = reference<Loaders, { id: string }>(TargetGroup, ({ id }, { loaders }, info) =>
  loaders.targetGroupById.load(id, info),
);
