import { idOf } from '../../../../shared/ids';
import { type NewFigure } from '../../figure/figure-recording';
import { indicatorId } from './indicators';
import { objectiveId } from './objectives';
import { bilateral, pdp1Id, results, resultsId } from './stating';

type Stated = Partial<NewFigure> & Pick<NewFigure, 'code' | 'measure' | 'kind' | 'unit' | 'sourceId'>;

/** When this data set was compiled. A constant: loading it again must not make old figures new. */
const COMPILED_AT = '2026-11-24T00:00:00.000Z';

/** A figure as its source states it; without a value, one that no source states. */
export const figure = (stated: Stated): NewFigure => ({
  qualifier: 'REPORTED',
  workflow: 'APPROVED',
  value: null,
  definition: null,
  indicatorId: null,
  projectId: null,
  programmeId: null,
  objectiveId: null,
  periodStart: null,
  periodEnd: null,
  asOf: null,
  recordedAt: COMPILED_AT,
  recordedBy: 'data set pdp1',
  supersedesId: null,
  locator: null,
  evidence: null,
  note: null,
  rawText: null,
  dimension: null,
  part: null,
  ...stated,
  notReported: (stated.value ?? null) === null,
});

type OfPdp1 = Partial<NewFigure> & Pick<NewFigure, 'measure' | 'unit'>;

const ofPdp1 = (kind: NewFigure['kind'], stated: OfPdp1): NewFigure =>
  figure({ code: `PDP1/${stated.measure}/${kind}`, kind, projectId: pdp1Id, sourceId: resultsId, ...stated });

const actual = (measure: string, value: string, unit: string, sentence: number, note: string | null = null) =>
  ofPdp1('ACTUAL', { measure, value, unit, indicatorId: indicatorId(measure), locator: results(sentence), note });

const uncounted = (measure: string, unit: string, locator: string, definition: string) =>
  ofPdp1('ACTUAL', { measure, unit, locator, definition, note: 'The text names them without a number.' });

const participants = {
  measure: 'TRAINING_PARTICIPANTS',
  unit: 'participants',
  indicatorId: indicatorId('TRAINING_PARTICIPANTS'),
};

export const pdp1Figures: NewFigure[] = [
  actual('OFFICERS_DEPLOYED', '25', 'officers', 2), // fact 28
  // fact 32
  ofPdp1('ACTUAL', {
    ...participants,
    value: '538',
    locator: results(5),
    definition: 'Police officers who took part in the workshops and seminars of the project.',
  }),
  // fact 33
  ofPdp1('VARIANCE', {
    ...participants,
    value: '238',
    locator: results(5),
    definition: 'Participants more than the target.',
  }),
  // fact 34
  ofPdp1('TARGET', {
    ...participants,
    value: '300',
    qualifier: 'DERIVED',
    locator: results(5),
    note: 'Not stated as a number: 538 participants, 238 more than the target.',
  }),
  actual('INTERNATIONAL_CONFERENCES', '1', 'conferences', 7, 'On cross-border crime.'), // fact 36
  actual('JIT_TRAINING_SESSIONS', '2', 'sessions', 7), // fact 37
  actual('NATIONAL_MEETINGS_CRIMINAL_INVESTIGATION', '5', 'meetings', 9), // fact 39
  actual('NATIONAL_MEETINGS_THB', '1', 'meetings', 9), // fact 40
  ofPdp1('ACTUAL', {
    measure: 'NATIONAL_MEETINGS',
    value: '6',
    unit: 'meetings',
    qualifier: 'DERIVED',
    locator: results(9),
    note: 'Five on criminal investigation and one on trafficking in human beings.',
  }),
  actual('TENDER_PROCEDURES', '38', 'procedures', 11), // fact 44
  // fact 31
  uncounted(
    'WORKSHOPS_AND_SEMINARS',
    'events',
    results(4),
    'Workshops and seminars on itinerant groups and trafficking.',
  ),
  // facts 41, 42, 43
  uncounted('MEETING_PARTICIPANTS_POLICE', 'participants', results(10), 'Police officers at the national meetings.'),
  uncounted('MEETING_PARTICIPANTS_PROSECUTORS', 'participants', results(10), 'Prosecutors at the national meetings.'),
  uncounted(
    'MEETING_PARTICIPANTS_ANITP',
    'participants',
    results(10),
    'Representatives of the agency against trafficking in human beings at the national meetings.',
  ),
  // fact 64
  uncounted('STUDY_VISITS', 'visits', `${bilateral(3)}, first item`, 'Study visits of the project.'),
  // fact 73
  ofPdp1('BUDGET', { measure: 'PROJECT_BUDGET', unit: 'EUR', note: 'The text gives no amount at all.' }),
  ...['SO1', 'SO2', 'SO3', 'SO4'].map((name) =>
    ofPdp1('SPEND', {
      code: `PDP1/${name}/SPEND`,
      measure: 'OBJECTIVE_SPEND',
      unit: 'EUR',
      objectiveId: objectiveId(name),
      note: 'The text gives no amount at all.',
    }),
  ),
];

const pdp2 = { projectId: idOf('Project', 'PDP2'), sourceId: idOf('Source', 'PDP2-PAGE') };

export const nextFigures: NewFigure[] = [
  figure({
    ...pdp2,
    code: 'PDP2/PROJECT_BUDGET',
    measure: 'PROJECT_BUDGET',
    kind: 'BUDGET',
    qualifier: 'PLANNED',
    value: '8941177',
    unit: 'EUR',
  }),
  figure({
    ...pdp2,
    code: 'PDP2/BUDGET_OF_ANITP',
    measure: 'PARTNER_BUDGET',
    kind: 'ALLOCATION',
    qualifier: 'PLANNED',
    value: '40000',
    unit: 'EUR',
    definition: 'Part of the budget for the activities of the agency against trafficking in human beings.',
  }),
  figure({
    ...pdp2,
    code: 'PDP2/DURATION',
    measure: 'DURATION',
    kind: 'DURATION',
    qualifier: 'PLANNED',
    value: '48',
    unit: 'months',
  }),
  figure({
    code: 'RO-HOMEAFFAIRS-0002/PROJECT_BUDGET',
    measure: 'PROJECT_BUDGET',
    kind: 'BUDGET',
    unit: 'EUR',
    projectId: idOf('Project', 'RO-HOMEAFFAIRS-0002'),
    sourceId: idOf('Source', 'RO-HOMEAFFAIRS-0002-PAGE'),
    note: 'Not on the part of its page that the hub holds.',
  }),
];
