import { idOf } from '../../../../shared/ids';
import { type NewFigure } from '../../figure/figure-recording';
import { figure } from './figures';
import { indicatorId } from './indicators';

const PORTAL = idOf('Source', 'EEA-PORTAL');
const GRANTS = 'https://github.com/eftafmo/dataviz/blob/846e687/public/api/grants.json';
const PROJECTS = 'https://github.com/eftafmo/dataviz/blob/846e687/public/api/projects.json';

type Allocation = readonly [
  programme: string,
  gross: string,
  net: string,
  bilateral: string,
  toProjects: string,
  projects: string,
];

const allocations: readonly Allocation[] = [
  ['RO21', '5729729.73', '5300000', '80082.75', '3134919', '6'],
  ['BG13', '6486486.49', '6000000', '135911.6', '4656231', '7'],
  ['CZ14', '6782900.54', '6274183', '112113', '5550458', '6'],
  ['LT12', '3688648.65', '3412000', '51180.2', '2995937', '2'],
  ['PL15', '10810810.81', '10000000', '506713.3994', '7379197', '26'],
];

const allocated = ([programme, gross, net, bilateral, toProjects, projects]: Allocation): NewFigure[] => {
  const of = (measure: string, value: string, definition: string, rest: Partial<NewFigure> = {}) =>
    figure({
      code: `${programme}/${measure}`,
      measure,
      kind: 'ALLOCATION',
      value,
      unit: 'EUR',
      definition,
      programmeId: idOf('Programme', programme),
      sourceId: PORTAL,
      locator: 'grants.json',
      evidence: GRANTS,
      ...rest,
    });
  const fromProjects = { locator: 'projects.json', evidence: PROJECTS };
  return [
    of('GROSS_ALLOCATION', gross, 'Gross allocation, as the portal names it.'),
    of('NET_ALLOCATION', net, 'Net allocation, as the portal names it: 92.5 % of the gross one.'),
    of('BILATERAL_ALLOCATION', bilateral, 'Part for bilateral relations.', {
      note: programme === 'PL15' ? 'Stated as 506713.399404; kept to four decimals.' : null,
    }),
    of('PROJECT_ALLOCATION', toProjects, 'Grants to projects.', fromProjects),
    of('PROJECTS', projects, 'Projects of the programme.', { ...fromProjects, kind: 'ACTUAL', unit: 'projects' }),
  ];
};

const COOPERATION = 'stronger cooperation of the police of Schengen states';
const CAPACITY = 'better capacity against cross-border and organised crime';
const ACQUIS = 'better implementation of the Schengen acquis';
const VICTIMS = 'stronger cooperation of sectors for victims of trafficking';

type Trained = readonly [
  programme: string,
  measure: string,
  value: string,
  what: string,
  outcome: string,
  indicator?: string,
];

const PROFESSIONALS = 'TRAINED_LAW_ENFORCEMENT_PROFESSIONALS';
const FOR_ROMA = 'TRAINED_PROFESSIONALS_ROMA';

const trained: readonly Trained[] = [
  ['RO21', PROFESSIONALS, '25', 'Trained law enforcement professionals', COOPERATION, 'OFFICERS_DEPLOYED'],
  ['RO21', PROFESSIONALS, '489', 'Trained law enforcement professionals', CAPACITY, 'TRAINING_PARTICIPANTS'],
  ['RO21', FOR_ROMA, '2517', 'Professionals trained to improve the situation of Roma', CAPACITY],
  ['BG13', PROFESSIONALS, '170', 'Trained law enforcement professionals', VICTIMS],
  ['BG13', 'TRAINED_OFFICERS_ACQUIS', '208', 'Trained law enforcement officers', ACQUIS],
  ['BG13', 'TRAINED_OFFICERS_MINORITIES', '2459', 'Police officers trained on human rights of minorities', CAPACITY],
  [
    'BG13',
    'TRAINED_OFFICERS_ORGANISED_CRIME',
    '300',
    'Police officers trained against cross-border and organised crime',
    CAPACITY,
  ],
  ['CZ14', PROFESSIONALS, '645', 'Trained law enforcement professionals', ACQUIS],
  ['CZ14', FOR_ROMA, '40', 'Professionals trained to improve the situation of Roma', CAPACITY],
  ['PL15', PROFESSIONALS, '3100', 'Trained law enforcement professionals', ACQUIS],
  ['LT12', PROFESSIONALS, '41', 'Trained law enforcement professionals', CAPACITY],
];

const besides: Readonly<Record<string, string>> = {
  OFFICERS_DEPLOYED: 'The same number as the officers deployed in PDP1; that they are the same people is not stated.',
  TRAINING_PARTICIPANTS:
    'A similar indicator of the whole programme by another reporter: it does not equal the 538 of PDP1, and both stand.',
};

const achieved = ([programme, measure, value, what, outcome, indicator]: Trained, index: number): NewFigure =>
  figure({
    code: `${programme}/${measure}/${index + 1}`,
    measure,
    kind: 'ACTUAL',
    value,
    unit: 'people',
    definition: `${what}, counted for the whole programme under the outcome: ${outcome}.`,
    programmeId: idOf('Programme', programme),
    indicatorId: indicator === undefined ? null : indicatorId(indicator),
    sourceId: PORTAL,
    locator: 'grants.json',
    evidence: GRANTS,
    note: indicator === undefined ? null : (besides[indicator] ?? null),
  });

const budget = (
  programme: string,
  source: string,
  parts: readonly (readonly [string, NewFigure['kind'], string, string, string])[],
) =>
  parts.map(([measure, kind, value, unit, definition]) =>
    figure({
      code: `${programme}/${measure}`,
      measure,
      kind,
      qualifier: 'PLANNED',
      value,
      unit,
      definition,
      programmeId: idOf('Programme', programme),
      sourceId: idOf('Source', source),
    }),
  );

export const programmeFigures: NewFigure[] = [
  ...allocations.flatMap(allocated),
  ...trained.map(achieved),
  ...budget('RO21', 'RO21-FOCAL-POINT', [
    ['TOTAL_BUDGET', 'BUDGET', '6235294', 'EUR', 'Grant and national co-financing together.'],
    ['GRANT_BUDGET', 'BUDGET', '5300000', 'EUR', 'Paid by the Norway Grants.'],
    ['CO_FINANCING', 'BUDGET', '935294', 'EUR', 'Paid by the Romanian state.'],
    ['GRANT_SHARE', 'SHARE', '85', '%', 'Share of the Norway Grants.'],
    ['CO_FINANCING_SHARE', 'SHARE', '15', '%', 'Share of the Romanian state.'],
    ['PREDEFINED_PROJECTS', 'TARGET', '6', 'projects', 'Pre-defined projects.'],
  ]),
  ...budget('RO-HOMEAFFAIRS', 'RO-HOMEAFFAIRS-FOCAL-POINT', [
    ['TOTAL_BUDGET', 'BUDGET', '28235294', 'EUR', 'Grant and national co-financing together.'],
    ['GRANT_BUDGET', 'BUDGET', '24000000', 'EUR', 'Paid by the Norway Grants.'],
    ['CO_FINANCING', 'BUDGET', '4235294', 'EUR', 'Paid by the Romanian state.'],
  ]),
];
