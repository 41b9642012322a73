import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { MissionAssessment } from './mission-assessment.type';

export const missionAssessmentReference = reference<Loaders, { id: string }>(
  MissionAssessment,
  ({ id }, { loaders }, info) => loaders.missionAssessmentById.load(id, info),
);
