import { idOf } from '../../../../shared/ids';
import { type IndicatorRow } from '../../indicator/indicator.entity';
import { objectiveId } from './objectives';
import { ofResults, pdp1Id, results } from './stating';

type Named = readonly [
  code: string,
  objective: string,
  sentence: number,
  unit: string,
  title: string,
  definition: string,
];

const named: readonly Named[] = [
  [
    'OFFICERS_DEPLOYED', // fact 28
    'SO1',
    2,
    'officers',
    'Romanian police officers deployed to Norway',
    'Officers sent to assist the Norwegian Police; whether one who went twice counts twice is not said.',
  ],
  [
    'TRAINING_PARTICIPANTS', // facts 32, 33, 34
    'SO4',
    5,
    'participants',
    'Participants in workshops and seminars',
    'Police officers who took part in the workshops and seminars on itinerant groups and trafficking in human beings.',
  ],
  [
    'INTERNATIONAL_CONFERENCES', // fact 36
    'SO4',
    7,
    'conferences',
    'International conferences on cross-border crime',
    'Conferences held during the project.',
  ],
  [
    'JIT_TRAINING_SESSIONS', // fact 37
    'SO4',
    7,
    'sessions',
    'Training sessions on joint investigation teams',
    'Sessions held during the project.',
  ],
  [
    'NATIONAL_MEETINGS_CRIMINAL_INVESTIGATION', // fact 39
    'SO2',
    9,
    'meetings',
    'National meetings on criminal investigation',
    'Meetings held in Romania during the project.',
  ],
  [
    'NATIONAL_MEETINGS_THB', // fact 40
    'SO2',
    9,
    'meetings',
    'National meetings on combating trafficking in human beings',
    'Meetings held in Romania during the project.',
  ],
  [
    'TENDER_PROCEDURES', // fact 44
    'SO3',
    11,
    'procedures',
    'Tender procedures for equipment and works',
    'Procedures over all categories of equipment; how many for which is not said.',
  ],
];

export const indicatorId = (code: string): string => idOf('Indicator', 'PDP1', code);

export const indicators: IndicatorRow[] = named.map(
  ([code, objective, sentence, unit, title, definition], position) => ({
    id: indicatorId(code),
    code,
    projectId: pdp1Id,
    objectiveId: objectiveId(objective),
    position: position + 1,
    title,
    definition,
    unit,
    direction: 'ASCENDING',
    ...ofResults(results(sentence), {
      note: 'The text states the number; that it is an indicator, and of this objective, is the hub’s reading.',
      notReported: code === 'TRAINING_PARTICIPANTS' ? ['baseline'] : ['baseline', 'target'],
    }),
  }),
);
