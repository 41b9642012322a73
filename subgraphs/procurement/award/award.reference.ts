import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Award } from './award.type';

export const awardReference = reference<Loaders, { id: string }>(Award, ({ id }, { loaders }, info) =>
  loaders.awardById.load(id, info),
);
