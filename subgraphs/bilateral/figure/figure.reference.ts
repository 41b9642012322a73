import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Figure } from './figure.type';

export const figureReference = reference<Loaders, { id: string }>(Figure, ({ id }, { loaders }, info) =>
  loaders.figureById.load(id, info),
);
