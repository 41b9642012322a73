import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Deployment } from './deployment.type';

export const deploymentReference = reference<Loaders, { id: string }>(Deployment, ({ id }, { loaders }, info) =>
  loaders.deploymentById.load(id, info),
);
