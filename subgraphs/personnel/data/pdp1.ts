import { writeRows } from '../../../shared/database';
import { type DataSet } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { DeploymentHeadcountRow } from '../deployment-headcount/deployment-headcount.entity';
import { MissionRow } from '../mission/mission.entity';
import { MissionAssessmentRow } from '../mission-assessment/mission-assessment.entity';

const projectId = idOf('Project', 'PDP1');
const sourceId = idOf('Source', 'PDP1-RESULTS');
const directorate = idOf('Organisation', 'POD');
const missionId = idOf('Mission', 'PDP1-MISSIONS');

const headcount: DeploymentHeadcountRow = {
  id: idOf('DeploymentHeadcount', 'PDP1', 'RESULTS'),
  projectId,
  direction: 'RO_TO_NO',
  officers: 25,
  periodStart: null,
  periodEnd: null,
  sourceId,
  notReported: ['periodStart', 'periodEnd'],
};

/** The joint missions are reported as one whole: neither how many, nor when, nor where. */
const missions: MissionRow = {
  id: missionId,
  code: 'PDP1-MISSIONS',
  projectId,
  title: 'Joint operative missions in Norway',
  organiserId: directorate,
  areasOfInterest: [],
  startsOn: null,
  endsOn: null,
  sourceId,
  notReported: ['areasOfInterest', 'districts', 'startsOn', 'endsOn', 'deployments'],
};

const assessments: MissionAssessmentRow[] = [
  {
    id: idOf('MissionAssessment', 'PDP1-MISSIONS', 'FEEDBACK'),
    missionId,
    assessorId: null,
    rating: 'HIGHLY_SUCCESSFUL',
    finding: 'Feedback on the missions was that they succeeded to a high degree; who gave it is not named.',
    sourceId,
    notReported: ['assessor'],
  },
  {
    id: idOf('MissionAssessment', 'PDP1-MISSIONS', 'POD'),
    missionId,
    assessorId: directorate,
    rating: null,
    finding: 'The National Police Directorate of Norway assessed the results; its judgement is not reported.',
    sourceId,
    notReported: ['rating'],
  },
];

/** What the project's results text says of deployments and missions, and nothing else. */
export const pdp1: DataSet = {
  description: 'Deployments and missions as the results of PDP1 report them.',
  async load(db) {
    await writeRows(db, DeploymentHeadcountRow, [headcount]);
    await writeRows(db, MissionRow, [missions]);
    await writeRows(db, MissionAssessmentRow, assessments);
  },
};
