import { writeRows } from '../../../shared/database';
import { type DataSet } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { type NewFigure, recordFigure } from '../figure/figure-recording';
import { IndicatorRow } from '../indicator/indicator.entity';
import { ProjectRow } from '../project/project.entity';
import { SourceRow } from '../source/source.entity';

const sourceId = idOf('Source', 'DEMO');
const demoId = idOf('Project', 'DEMO1');
const pdp1Id = idOf('Project', 'PDP1');

const source: SourceRow = {
  id: sourceId,
  code: 'DEMO',
  kind: 'SYNTHETIC',
  title: 'Made up for demonstration',
  publisherId: null,
  url: null,
  publishedOn: null,
  retrievedOn: null,
  note: 'Nothing under this source is real.',
  synthetic: true,
};

const stated = { sourceId, locator: null, note: 'Synthetic.', notReported: [] };

/** A project of its own: the indicators of PDP1 keep what was reported of them, and nothing else. */
const project: ProjectRow = {
  id: demoId,
  code: 'DEMO1',
  name: 'Demonstration of reporting over time (synthetic)',
  programmeId: null,
  status: 'IN_PROGRESS',
  startsOn: '2014-01-01',
  endsOn: '2016-12-31',
  ...stated,
};

const indicators: IndicatorRow[] = [
  {
    id: idOf('Indicator', 'DEMO1', 'DEMO_PARTICIPANTS'),
    code: 'DEMO_PARTICIPANTS',
    projectId: demoId,
    objectiveId: null,
    position: 1,
    title: 'Participants (synthetic)',
    definition: null,
    unit: 'participants',
    direction: 'ASCENDING',
    ...stated,
  },
  {
    id: idOf('Indicator', 'DEMO1', 'DEMO_WAITING_DAYS'),
    code: 'DEMO_WAITING_DAYS',
    projectId: demoId,
    objectiveId: null,
    position: 2,
    title: 'Days until a request is answered (synthetic)',
    definition: null,
    unit: 'days',
    direction: 'DESCENDING',
    ...stated,
  },
];

type Made = Partial<NewFigure> & Pick<NewFigure, 'code' | 'kind' | 'value' | 'recordedAt' | 'recordedBy'>;

const made = (figure: Made, of: Pick<NewFigure, 'measure' | 'unit'> & Partial<NewFigure>): NewFigure => ({
  qualifier: 'REPORTED',
  workflow: 'APPROVED',
  definition: null,
  indicatorId: null,
  projectId: demoId,
  programmeId: null,
  objectiveId: null,
  periodStart: null,
  periodEnd: null,
  asOf: null,
  supersedesId: null,
  sourceId,
  locator: null,
  evidence: null,
  note: null,
  rawText: null,
  notReported: false,
  dimension: null,
  part: null,
  ...of,
  ...figure,
});

const byCode = (code: string): string => idOf('Figure', code);
const PROMOTER = 'project promoter';
const OPERATOR = 'programme operator';
const in2014 = { periodStart: '2014-01-01', periodEnd: '2014-12-31' };
const in2015 = { periodStart: '2015-01-01', periodEnd: '2015-12-31' };

const participants = (figure: Made): NewFigure =>
  made(figure, {
    measure: 'DEMO_PARTICIPANTS',
    unit: 'participants',
    indicatorId: idOf('Indicator', 'DEMO1', 'DEMO_PARTICIPANTS'),
  });

const waiting = (figure: Made): NewFigure =>
  made(figure, {
    measure: 'DEMO_WAITING_DAYS',
    unit: 'days',
    indicatorId: idOf('Indicator', 'DEMO1', 'DEMO_WAITING_DAYS'),
  });

const answers = (figure: Made): NewFigure =>
  made(figure, { measure: 'DEMO_SURVEY_ANSWERS', unit: 'answers', projectId: pdp1Id, note: 'Synthetic.' });

const planned = { qualifier: 'PLANNED', recordedAt: '2014-01-15T09:00:00.000Z', recordedBy: OPERATOR } as const;

const figures: NewFigure[] = [
  participants({ code: 'DEMO1/BASELINE', kind: 'BASELINE', value: '0', ...planned }),
  participants({ code: 'DEMO1/TARGET', kind: 'TARGET', value: '200', ...planned }),
  participants({ code: 'DEMO1/TARGET-2014', kind: 'TARGET', value: '80', ...planned, ...in2014 }),
  participants({ code: 'DEMO1/TARGET-2015', kind: 'TARGET', value: '120', ...planned, ...in2015 }),
  // A draft, sent back, mended and approved: four figures, of which the last stands.
  participants({
    code: 'DEMO1/2014-DRAFT',
    kind: 'ACTUAL',
    value: '70',
    workflow: 'DRAFT',
    recordedAt: '2015-01-12T10:00:00.000Z',
    recordedBy: PROMOTER,
    ...in2014,
  }),
  participants({
    code: 'DEMO1/2014-RETURNED',
    kind: 'ACTUAL',
    value: '70',
    workflow: 'RETURNED',
    recordedAt: '2015-01-20T10:00:00.000Z',
    recordedBy: OPERATOR,
    supersedesId: byCode('DEMO1/2014-DRAFT'),
    note: 'One workshop is missing.',
    ...in2014,
  }),
  participants({
    code: 'DEMO1/2014-PENDING',
    kind: 'ACTUAL',
    value: '76',
    workflow: 'PENDING',
    recordedAt: '2015-01-26T10:00:00.000Z',
    recordedBy: PROMOTER,
    supersedesId: byCode('DEMO1/2014-RETURNED'),
    ...in2014,
  }),
  participants({
    code: 'DEMO1/2014-APPROVED',
    kind: 'ACTUAL',
    value: '76',
    recordedAt: '2015-02-02T10:00:00.000Z',
    recordedBy: OPERATOR,
    supersedesId: byCode('DEMO1/2014-PENDING'),
    ...in2014,
  }),
  participants({
    code: 'DEMO1/2015-APPROVED',
    kind: 'ACTUAL',
    value: '74',
    recordedAt: '2015-12-10T10:00:00.000Z',
    recordedBy: OPERATOR,
    ...in2015,
  }),
  // Approved, and corrected after approval.
  participants({
    code: 'DEMO1/LIFE',
    kind: 'ACTUAL',
    value: '150',
    asOf: '2015-12-01',
    recordedAt: '2015-12-10T11:00:00.000Z',
    recordedBy: OPERATOR,
    evidence: 'https://example.org/demo/attendance-2015',
  }),
  participants({
    code: 'DEMO1/LIFE-CORRECTED',
    kind: 'ACTUAL',
    value: '146',
    asOf: '2015-12-01',
    recordedAt: '2016-02-03T11:00:00.000Z',
    recordedBy: OPERATOR,
    supersedesId: byCode('DEMO1/LIFE'),
    note: 'Four people had been counted twice.',
    evidence: 'https://example.org/demo/attendance-2015-revised',
  }),
  waiting({ code: 'DEMO1/WAITING-BASELINE', kind: 'BASELINE', value: '60', ...planned }),
  waiting({ code: 'DEMO1/WAITING-TARGET', kind: 'TARGET', value: '45', ...planned }),
  waiting({
    code: 'DEMO1/WAITING',
    kind: 'ACTUAL',
    value: '40.5',
    recordedAt: '2016-02-03T11:00:00.000Z',
    recordedBy: OPERATOR,
  }),
  made(
    { code: 'DEMO1/BUDGET', kind: 'BUDGET', value: '120000', ...planned },
    { measure: 'PROJECT_BUDGET', unit: 'EUR' },
  ),
  // Beside the reported figures of PDP1, under no indicator of it.
  answers({
    code: 'DEMO/PDP1-SURVEY-DRAFT',
    kind: 'ACTUAL',
    value: '41',
    workflow: 'DRAFT',
    recordedAt: '2016-05-02T08:00:00.000Z',
    recordedBy: PROMOTER,
  }),
  answers({
    code: 'DEMO/PDP1-SURVEY',
    kind: 'ACTUAL',
    value: '44',
    recordedAt: '2016-06-01T08:00:00.000Z',
    recordedBy: OPERATOR,
    supersedesId: byCode('DEMO/PDP1-SURVEY-DRAFT'),
  }),
];

/** Made-up reporting over time: drafts, reviews and corrections, the same on every run. */
export const demo: DataSet = {
  description: 'Synthetic reporting over time, with drafts and corrections, that touches no reported figure.',
  async load(db) {
    await writeRows(db, SourceRow, [source]);
    await writeRows(db, ProjectRow, [project]);
    await writeRows(db, IndicatorRow, indicators);
    for (const figure of figures) await recordFigure(db, figure);
  },
};
