import { type Fact, having, naming, ofPdp1, pdp1, saying, stated, unreported } from './fact';

/** Parts of a bilateral activity, and of the missions it served. */
const ACTIVITY = `
  level statement purpose times notReported organisation { code } programme { code } source { code }
  mission {
    areasOfInterest notReported organiser { code } districts { code } source { code }
    assessments { rating assessor { code } notReported source { code } }
  }`;

const activity = (fact: number, says: string, filter: string, ...activities: readonly object[]): Fact => ({
  fact,
  says,
  query: ofPdp1(`activities(${filter}) { ${ACTIVITY} }`),
  expected: pdp1({ activities: activities.map((row) => ({ ...row, ...stated })) }),
});

/** What the Norwegian police directorate did for the missions. */
const contribution = (fact: number, says: string, code: string, statement: unknown, mission: object): Fact =>
  activity(fact, `the Norwegian police directorate ${says}`, `contribution: ${code}`, {
    level: 'PROJECT',
    organisation: { code: 'POD' },
    statement,
    mission: { ...mission, ...stated },
  });

const result = (fact: number, says: string, found: object): Fact => ({
  fact,
  says,
  query: ofPdp1('bilateralResults { statement organisation { code } activity { type } source { code } }'),
  expected: pdp1({ bilateralResults: having({ ...found, ...stated }) }),
});

const ofDeployment = (fact: number, says: string, statement: unknown): Fact =>
  result(fact, `the deployment led to ${says}`, { statement, organisation: null, activity: { type: 'DEPLOYMENT' } });

const exchange = saying('expertise and good practice', 'two police authorities');

/** What the two sides did together and what came of it: facts 56, 58 to 71. */
export const cooperation: readonly Fact[] = [
  result(56, 'the support of the Norwegian police directorate was crucial', {
    statement: saying('police directorate', 'crucial'),
    organisation: { code: 'POD' },
    activity: null,
  }),
  contribution(
    58,
    'set areas of interest and specialisations; which is not said',
    'AREAS_OF_INTEREST',
    saying('areas of interest', 'specialisations'),
    { areasOfInterest: [], notReported: naming('areasOfInterest') },
  ),
  contribution(59, 'organised the deployments', 'ORGANISING_DEPLOYMENTS', saying('organised the deployments'), {
    organiser: { code: 'POD' },
  }),
  contribution(
    60,
    'kept up contacts with police districts in Norway; which is not said',
    'COMMUNICATION',
    saying('communication', 'contacts', 'police districts', 'Norway'),
    { districts: [], notReported: naming('districts') },
  ),
  contribution(61, 'assessed the results; how is not said', 'ASSESSMENT_OF_RESULTS', saying('assessed the results'), {
    assessments: having({ rating: null, assessor: { code: 'POD' }, notReported: naming('rating'), ...stated }),
  }),
  activity(62, 'the directorate took part consistently in bilateral activities of the programme', 'level: PROGRAMME', {
    statement: saying('consistently', 'programme'),
    organisation: { code: 'POD' },
    programme: { code: 'RO21' },
  }),
  activity(63, 'the project held workshops on itinerant groups and trafficking in human beings', 'type: WORKSHOP', {
    level: 'PROJECT',
    statement: saying('workshops', 'itinerant', 'trafficking in human beings'),
  }),
  {
    fact: 64,
    says: 'the project had study visits in the same field, how many is not reported',
    query: ofPdp1(`
      activities(type: STUDY_VISIT) { ${ACTIVITY} }
      eventSeries(filter: { type: [STUDY_VISIT] }) {
        nodes { statedEvents notReported topics { code } source { code } }
      }
      figures(filter: { measure: ["STUDY_VISITS"] }) { nodes { value notReported source { code } } }`),
    expected: pdp1({
      activities: [{ level: 'PROJECT', times: null, notReported: naming('times'), ...stated }],
      eventSeries: {
        nodes: [
          {
            statedEvents: null,
            notReported: naming('statedEvents'),
            topics: having({ code: 'ITINERANT_CRIME' }, { code: 'THB' }),
            ...stated,
          },
        ],
      },
      figures: { nodes: [unreported] },
    }),
  },
  activity(
    65,
    'both were to pass on expertise and good practice between the two authorities',
    'type: [WORKSHOP, STUDY_VISIT]',
    { purpose: exchange },
    { purpose: exchange },
  ),
  activity(66, 'the deployment also supported the Norwegian Police in its own work', 'type: DEPLOYMENT', {
    purpose: saying('itinerant', 'trafficking in human beings', 'support the Norwegian Police'),
  }),
  ofDeployment(67, 'a common understanding', saying('common understanding')),
  ofDeployment(68, 'mutual trust', saying('mutual trust')),
  ofDeployment(69, 'professional and personal networks', saying('professional and personal networks')),
  result(70, 'bilateral relations became stronger at the level of the project', {
    statement: saying('relations', 'stronger', 'project'),
  }),
  {
    fact: 71,
    says: 'the deployment goes on in the programme Home Affairs of 2014-2021, which the text calls 2014-2012',
    query: ofPdp1('continuations { statement rawText correctedText nextProgramme { code } source { code } }'),
    expected: pdp1({
      continuations: having({
        statement: saying('deployment', 'Norway', 'go on', 'Home Affairs'),
        rawText: '2014-2012',
        correctedText: '2014-2021',
        nextProgramme: { code: 'RO-HOMEAFFAIRS' },
        ...stated,
      }),
    }),
  },
];
