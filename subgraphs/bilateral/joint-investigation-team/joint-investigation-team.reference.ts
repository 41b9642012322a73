import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { JointInvestigationTeam } from './joint-investigation-team.type';

export const jointInvestigationTeamReference = reference<Loaders, { id: string }>(
  JointInvestigationTeam,
  ({ id }, { loaders }, info) => loaders.jointInvestigationTeamById.load(id, info),
);
