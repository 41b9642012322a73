import { idOf } from '../../../../shared/ids';
import { type BilateralActivityRow } from '../../bilateral-activity/bilateral-activity.entity';
import { type ContributionKind } from '../../bilateral-activity/bilateral-activity.enums';
import { type BilateralResultRow } from '../../bilateral-result/bilateral-result.entity';
import { objectiveId } from './objectives';
import { bilateral, ofResults, pdp1Id, results, stated } from './stating';

const POD = idOf('Organisation', 'POD');
const missions = idOf('Mission', 'PDP1-MISSIONS');
const activityId = (name: string): string => idOf('BilateralActivity', `PDP1/${name}`);

type Said = Partial<BilateralActivityRow> & Pick<BilateralActivityRow, 'type' | 'statement'>;

const activity = (name: string, said: Said, evidence: ReturnType<typeof ofResults>): BilateralActivityRow => ({
  id: activityId(name),
  code: `PDP1/${name}`,
  projectId: pdp1Id,
  programmeId: null,
  objectiveId: null,
  organisationId: null,
  missionId: null,
  level: 'PROJECT',
  contribution: null,
  purpose: null,
  times: null,
  ...said,
  ...evidence,
});

const toMissions = (contribution: ContributionKind, statement: string, notReported: string[] = []) =>
  activity(
    `POD/${contribution}`,
    {
      type: 'CONTRIBUTION',
      contribution,
      organisationId: POD,
      objectiveId: objectiveId('SO1'),
      missionId: missions,
      statement,
      purpose: 'Organise the joint operative missions.',
    },
    ofResults(bilateral(1), { notReported: [...notReported, 'times'] }),
  );

const EXCHANGE = 'Pass on expertise and good practice between the two police authorities.'; // fact 65

export const activities: BilateralActivityRow[] = [
  // fact 58
  toMissions('AREAS_OF_INTEREST', 'Set the areas of interest and the specialisations for the joint missions.', [
    'areas',
  ]),
  // fact 59
  toMissions('ORGANISING_DEPLOYMENTS', 'Organised the deployments.'),
  // fact 60
  toMissions('COMMUNICATION', 'Kept up communication and contacts with police districts in Norway.', ['districts']),
  // fact 61
  toMissions('ASSESSMENT_OF_RESULTS', 'Assessed the results of the missions.', ['findings']),
  toMissions('OTHER', 'Further support, which the text closes with “etc”.', ['what']),
  // fact 62
  activity(
    'POD/PROGRAMME',
    {
      level: 'PROGRAMME',
      type: 'CONTRIBUTION',
      contribution: 'PROGRAMME_COOPERATION',
      organisationId: POD,
      programmeId: idOf('Programme', 'RO21'),
      statement: 'Took part consistently in bilateral activities at the level of the programme.',
    },
    ofResults(bilateral(2), { notReported: ['which', 'times'] }),
  ),
  // facts 63, 65
  activity(
    'WORKSHOPS',
    {
      type: 'WORKSHOP',
      objectiveId: objectiveId('SO4'),
      statement: 'Workshops on investigating itinerant criminal groups and trafficking in human beings.',
      purpose: EXCHANGE,
    },
    ofResults(`${bilateral(3)}, first item`, { notReported: ['times', 'dates', 'places'] }),
  ),
  // facts 64, 65
  activity(
    'STUDY-VISITS',
    {
      type: 'STUDY_VISIT',
      objectiveId: objectiveId('SO4'),
      statement: 'Study visits in the same field.',
      purpose: EXCHANGE,
    },
    ofResults(`${bilateral(3)}, first item`, { notReported: ['times', 'dates', 'places'] }),
  ),
  // fact 66
  activity(
    'DEPLOYMENT',
    {
      type: 'DEPLOYMENT',
      objectiveId: objectiveId('SO1'),
      missionId: missions,
      statement: 'Romanian police officers were sent to Norway.',
      purpose:
        'Fight Romanian itinerant groups and trafficking in human beings, and support the Norwegian Police in its own work.',
    },
    ofResults(`${bilateral(3)}, second item`, { notReported: ['times', 'dates', 'hostDistricts'] }),
  ),
];

type Found = Partial<BilateralResultRow> & Pick<BilateralResultRow, 'kind' | 'statement'>;

const result = (name: string, found: Found, evidence: ReturnType<typeof ofResults>): BilateralResultRow => ({
  id: idOf('BilateralResult', name),
  code: name,
  projectId: pdp1Id,
  objectiveId: null,
  organisationId: null,
  activityId: null,
  evidence: null,
  ...found,
  ...evidence,
});

const ofDeployment = (name: string, kind: BilateralResultRow['kind'], statement: string) =>
  result(
    `PDP1/${name}`,
    { kind, statement, activityId: activityId('DEPLOYMENT'), objectiveId: objectiveId('SO1') },
    ofResults(`${bilateral(3)}, second item`, { notReported: ['evidence'] }),
  );

const ofPortal = (project: string, note?: string) =>
  result(
    `${project}/IMPROVED-KNOWLEDGE`,
    {
      projectId: idOf('Project', project),
      kind: 'IMPROVED_KNOWLEDGE',
      statement: 'The project is marked as having improved knowledge and understanding.',
      evidence: 'https://github.com/eftafmo/dataviz/blob/846e687/public/api/partners.json',
    },
    stated(idOf('Source', 'EEA-PORTAL'), { locator: 'partners.json', ...(note === undefined ? {} : { note }) }),
  );

export const bilateralResults: BilateralResultRow[] = [
  // fact 56
  result(
    'PDP1/CRUCIAL-SUPPORT',
    {
      kind: 'EXTENT_OF_COOPERATION',
      organisationId: POD,
      statement: 'The support of the Norwegian police directorate was crucial for carrying out the project.',
    },
    ofResults(bilateral(1), { notReported: ['evidence'] }),
  ),
  ofDeployment('COMMON-UNDERSTANDING', 'IMPROVED_KNOWLEDGE', 'A common understanding grew.'), // fact 67
  ofDeployment('MUTUAL-TRUST', 'IMPROVED_KNOWLEDGE', 'Mutual trust grew.'), // fact 68
  ofDeployment('NETWORKING', 'WIDER_EFFECTS', 'Professional and personal networks grew.'), // fact 69
  // fact 70
  result(
    'PDP1/STRENGTHENED-RELATIONS',
    { kind: 'EXTENT_OF_COOPERATION', statement: 'Bilateral relations became stronger at the level of the project.' },
    ofResults(bilateral(4), { notReported: ['evidence'] }),
  ),
  // fact 28, as a result of both sides
  result(
    'PDP1/JOINT-MISSIONS',
    {
      kind: 'SHARED_RESULTS',
      activityId: activityId('DEPLOYMENT'),
      objectiveId: objectiveId('SO1'),
      statement: 'Officers of one side worked beside those of the other in joint missions.',
    },
    ofResults(results(2), { notReported: ['evidence'] }),
  ),
  ofPortal('PDP1', 'Stated of RO21-0006; that this is PDP1 is inferred.'),
  ...['RO21-0001', 'BG13-0012', 'BG13-0013'].map((project) => ofPortal(project)),
];
