import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { DeploymentHeadcount } from './deployment-headcount.type';

export const deploymentHeadcountReference = reference<Loaders, { id: string }>(
  DeploymentHeadcount,
  ({ id }, { loaders }, info) => loaders.deploymentHeadcountById.load(id, info),
);
