import { type SubgraphContext } from '../../shared/federation';
import { type Loaders } from './loaders';

export type Context = SubgraphContext<Loaders>;
