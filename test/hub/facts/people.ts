import { type Fact, having, lacking, naming, ofPdp1, pdp1, saying, stated, unreported } from './fact';

const indicator = (code: string): string => `
  indicators(code: ["${code}"]) {
    reported { value qualifier source { code } }
    reportedVariance { value qualifier source { code } }
    target { value qualifier source { code } }
    variance
  }`;

const reported = (value: string): object => ({ value, qualifier: 'REPORTED', ...stated });

const seriesOf = (type: string, rest = ''): string => `
  eventSeries(filter: { type: [${type}] }) {
    nodes {
      code statedEvents statedParticipants purpose notReported topics { code } source { code }
      attendances { stakeholderType count organisation { code } notReported source { code } }
    }
  }
  ${rest}`;

const figure = (measure: string): string => `
  figures(filter: { measure: ["${measure}"] }) { nodes { value qualifier notReported source { code } } }`;

/** A kind of event the text counts: as a series of training, and as an indicator of bilateral. */
const counted = (
  fact: number,
  says: string,
  type: string,
  topic: string,
  events: number,
  code: string,
  { measure = code, value = String(events), qualifier = 'REPORTED' } = {},
): Fact => ({
  fact,
  says,
  query: ofPdp1(seriesOf(type, indicator(code) + figure(measure))),
  expected: pdp1({
    eventSeries: { nodes: having({ statedEvents: events, topics: [{ code: topic }], ...stated }) },
    indicators: [{ reported: reported(String(events)), target: null }],
    figures: { nodes: [{ value, qualifier, notReported: false, ...stated }] },
  }),
});

/** A stakeholder who attended the national meetings, without a number. */
const attended = (
  fact: number,
  says: string,
  stakeholderType: string,
  organisation: string | null,
  measure: string,
): Fact => {
  const attendances = having({
    stakeholderType,
    count: null,
    organisation: organisation === null ? null : { code: organisation },
    notReported: naming('count'),
    ...stated,
  });
  return {
    fact,
    says: `${says}, how many is not reported`,
    query: ofPdp1(seriesOf('NATIONAL_MEETING', figure(measure))),
    expected: pdp1({
      eventSeries: {
        nodes: [
          { code: 'PDP1-MEETING-THB', attendances },
          { code: 'PDP1-MEETINGS-INVESTIGATION', attendances },
        ],
      },
      figures: { nodes: [unreported] },
    }),
  };
};

/** Officers who were sent, and people who attended events: facts 28 to 37, and 39 to 43. */
export const people: readonly Fact[] = [
  {
    fact: 28,
    says: '25 officers were deployed to Norway to assist its police',
    query: ofPdp1(`
      deploymentHeadcounts { direction officers source { code } }
      roles(role: HOST) { organisation { code } source { code } }
      ${indicator('OFFICERS_DEPLOYED')}`),
    expected: pdp1({
      deploymentHeadcounts: [{ direction: 'RO_TO_NO', officers: 25, ...stated }],
      roles: [{ organisation: { code: 'NORWEGIAN_POLICE' }, ...stated }],
      indicators: [{ reported: reported('25'), target: null }],
    }),
  },
  {
    fact: 29,
    says: 'the missions were called highly successful, by whom is not said',
    query: ofPdp1('missions { nodes { assessments { rating assessor { code } notReported source { code } } } }'),
    expected: pdp1({
      missions: {
        nodes: [
          {
            assessments: having({
              rating: 'HIGHLY_SUCCESSFUL',
              assessor: null,
              notReported: naming('assessor'),
              ...stated,
            }),
          },
        ],
      },
    }),
  },
  {
    fact: 30,
    says: 'the missions go on under the future Norwegian Financial Mechanism',
    query: ofPdp1('continuations { statement source { code } }'),
    expected: pdp1({
      continuations: having({ statement: saying('missions', 'go on', 'Norwegian Financial Mechanism'), ...stated }),
    }),
  },
  {
    fact: 31,
    says: 'expertise was exchanged at workshops and seminars, how many is not reported',
    query: ofPdp1(seriesOf('WORKSHOP, SEMINAR', figure('WORKSHOPS_AND_SEMINARS'))),
    expected: pdp1({
      eventSeries: {
        nodes: [
          {
            statedEvents: null,
            purpose: saying('expertise and good practice', 'itinerant', 'trafficking'),
            notReported: naming('statedEvents'),
            ...stated,
          },
        ],
      },
      figures: { nodes: [unreported] },
    }),
  },
  {
    fact: 32,
    says: '538 police officers took part in them',
    query: ofPdp1(seriesOf('WORKSHOP, SEMINAR', indicator('TRAINING_PARTICIPANTS'))),
    expected: pdp1({
      eventSeries: {
        nodes: [
          {
            statedParticipants: 538,
            attendances: [{ stakeholderType: 'POLICE_OFFICER', count: 538, ...stated }],
            ...stated,
          },
        ],
      },
      indicators: [{ reported: reported('538') }],
    }),
  },
  {
    fact: 33,
    says: 'that is 238 more than the target',
    query: ofPdp1(indicator('TRAINING_PARTICIPANTS')),
    expected: pdp1({ indicators: [{ reportedVariance: reported('238'), variance: '238' }] }),
  },
  {
    fact: 34,
    says: 'so the target was 300, which the text does not say itself',
    query: ofPdp1(indicator('TRAINING_PARTICIPANTS')),
    expected: pdp1({ indicators: [{ target: { value: '300', qualifier: 'DERIVED', ...stated } }] }),
  },
  {
    fact: 35,
    says: 'both sides showed significant interest, which nobody measured',
    query: ofPdp1(`
      narratives(kind: INTEREST) { statement notReported locator source { code } }
      figures(first: 100, filter: { sourceCode: ["PDP1-RESULTS"], notReported: false }) { nodes { locator } }`),
    expected: pdp1({
      narratives: [
        {
          statement: saying('both sides', 'significant interest'),
          notReported: ['measure'],
          locator: 'summary of project results, sentence 6',
          ...stated,
        },
      ],
      // No number was made of that sentence.
      figures: { nodes: lacking({ locator: 'summary of project results, sentence 6' }) },
    }),
  },
  counted(
    36,
    'one international conference on cross-border crime was held',
    'CONFERENCE',
    'CROSS_BORDER_CRIME',
    1,
    'INTERNATIONAL_CONFERENCES',
  ),
  counted(
    37,
    'two training sessions on joint investigation teams were held',
    'TRAINING_COURSE',
    'JIT',
    2,
    'JIT_TRAINING_SESSIONS',
  ),
  counted(
    39,
    'five national meetings on criminal investigation were held',
    'NATIONAL_MEETING',
    'CRIMINAL_INVESTIGATION',
    5,
    'NATIONAL_MEETINGS_CRIMINAL_INVESTIGATION',
  ),
  counted(
    40,
    'one national meeting on trafficking in human beings was held, which makes six',
    'NATIONAL_MEETING',
    'THB',
    1,
    'NATIONAL_MEETINGS_THB',
    { measure: 'NATIONAL_MEETINGS', value: '6', qualifier: 'DERIVED' },
  ),
  attended(41, 'police officers attended them', 'POLICE_OFFICER', null, 'MEETING_PARTICIPANTS_POLICE'),
  attended(42, 'prosecutors attended them', 'PROSECUTOR', 'PROSECUTORS', 'MEETING_PARTICIPANTS_PROSECUTORS'),
  attended(
    43,
    'the agency against trafficking in human beings attended them',
    'ANITP_REPRESENTATIVE',
    'ANITP',
    'MEETING_PARTICIPANTS_ANITP',
  ),
];
