import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { ThreatAssessment } from './threat-assessment.type';

export const threatAssessmentReference = reference<Loaders, { id: string }>(
  ThreatAssessment,
  ({ id }, { loaders }, info) => loaders.threatAssessmentById.load(id, info),
);
