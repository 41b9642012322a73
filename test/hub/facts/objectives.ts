import { type Fact, having, naming, ofPdp1, pdp1, saying, stated } from './fact';

const specific = (fact: number, says: string, code: string, objective: object): Fact => ({
  fact,
  says,
  query: ofPdp1(
    'objectives(version: PLANNED, level: SPECIFIC) { code strand statement effect source { code } } ' +
      'cooperationChannels { channel organisation { code } objective { code } source { code } }',
  ),
  expected: pdp1({ objectives: having({ code, ...objective, ...stated }) }),
});

const channel = (code: string, organisation: string | null): object => ({
  channel: code,
  organisation: organisation === null ? null : { code: organisation },
  objective: { code: 'PDP1/SO2' },
  ...stated,
});

const narrative = (fact: number, says: string, kind: string, ...narratives: readonly object[]): Fact => ({
  fact,
  says,
  query: ofPdp1(`narratives(kind: ${kind}) { statement note source { code } } crimeFocus { term }`),
  expected: pdp1({ narratives: narratives.map((row) => ({ ...row, ...stated })) }),
});

const outcome = (fact: number, says: string, stage: string, code: string, statement: unknown): Fact => ({
  fact,
  says,
  query: ofPdp1(`outcomes(stage: ${stage}) { code statement source { code } }`),
  expected: pdp1({ outcomes: having({ code, statement, ...stated }) }),
});

/** What the project set out to reach and is said to have reached: facts 11 to 21, 25 to 27, 38, 53 and 55. */
export const objectives: readonly Fact[] = [
  {
    fact: 11,
    says: 'as planned: Norway and Romania cooperate more against itinerant groups and trafficking in human beings',
    query: ofPdp1('objectives(version: PLANNED, level: GENERAL) { statement source { code } }'),
    expected: pdp1({
      objectives: [{ statement: saying('Norway', 'Romania', 'itinerant', 'trafficking in human beings'), ...stated }],
    }),
  },
  specific(12, 'first objective: operative cooperation by sending Romanian officers to Norway', 'PDP1/SO1', {
    strand: 'PERSONNEL',
    statement: saying('operative cooperation', 'Romanian police officers', 'Norway'),
  }),
  {
    ...specific(13, 'second objective: investigate better, check and exchange information', 'PDP1/SO2', {}),
    expected: pdp1({
      objectives: having({
        code: 'PDP1/SO2',
        strand: 'COOPERATION',
        statement: saying('investigation', 'checking and exchange', 'Romanian Police', 'directorate', 'international'),
        ...stated,
      }),
      cooperationChannels: having(
        channel('DIRECT_POD_IGPR', 'POD'),
        channel('INTERNATIONAL_BODY', 'INTERNATIONAL_POLICE_BODIES'),
      ),
    }),
  },
  {
    fact: 14,
    says: 'the second objective names Europol',
    query: ofPdp1('cooperationChannels { channel organisation { code } objective { code } source { code } }'),
    expected: pdp1({ cooperationChannels: having(channel('EUROPOL', 'EUROPOL')) }),
  },
  {
    fact: 15,
    says: 'the second objective names joint investigation teams, without saying how many',
    query: ofPdp1(
      'cooperationChannels { channel organisation { code } objective { code } source { code } } ' +
        'jointInvestigationTeams { teams notReported objective { code } source { code } }',
    ),
    expected: pdp1({
      cooperationChannels: having(channel('JIT', null)),
      jointInvestigationTeams: [
        { teams: null, notReported: naming('teams'), objective: { code: 'PDP1/SO2' }, ...stated },
      ],
    }),
  },
  specific(
    16,
    'third objective: capacity and equipment for the Romanian Police, against networks at home',
    'PDP1/SO3',
    {
      strand: 'PROCUREMENT',
      statement: saying('capacity', 'equip', 'Romanian Police', 'itinerant', 'in Romania'),
    },
  ),
  specific(17, 'third objective: less crime exported', 'PDP1/SO3', { effect: saying('less crime', 'abroad') }),
  specific(18, 'fourth objective: good practice and expertise passed on between the two police forces', 'PDP1/SO4', {
    strand: 'TRAINING',
    statement: saying('expertise and good practice', 'Norwegian', 'Romanian', 'itinerant', 'trafficking'),
  }),
  narrative(19, 'it is for less crime within Schengen, and against networks with links to Norway', 'SCOPE', {
    statement: saying('less crime', 'Schengen', 'networks', 'Norway'),
  }),
  narrative(
    20,
    'its means are police cooperation, professional skills and technical capacities',
    'MEANS',
    { statement: saying('police cooperation') },
    { statement: saying('professional skills') },
    { statement: saying('technical capacities') },
  ),
  outcome(
    21,
    'more effective prevention and action was expected',
    'EXPECTED',
    'PDP1/EFFECTIVE-PREVENTION',
    saying('prevention and action', 'more effective'),
  ),
  {
    fact: 25,
    says: 'as reported: less crime in the Schengen area through police cooperation, worded otherwise than planned',
    query: ofPdp1('objectives(version: REPORTED) { level statement note source { code } }'),
    expected: pdp1({
      objectives: [
        {
          level: 'GENERAL',
          statement: saying('less crime', 'Schengen', 'police cooperation', 'Romania', 'Norway', 'organised crime'),
          note: saying('otherwise', 'planned'),
          ...stated,
        },
      ],
    }),
  },
  {
    ...narrative(26, 'its focus is on itinerant groups, specialised in different crimes', 'FOCUS'),
    expected: pdp1({
      narratives: [{ statement: saying('itinerant', 'specialised'), ...stated }],
      crimeFocus: having({ term: 'ITINERANT_GROUP_CRIME' }),
    }),
  },
  narrative(27, 'its approach was to reduce crime of Romanian origin in Norway directly', 'APPROACH', {
    statement: saying('Romanian origin', 'Norway', 'directly'),
  }),
  outcome(
    38,
    'the Romanian Police was to investigate better, and to check and pass on information better',
    'EXPECTED',
    'PDP1/CAPABILITIES',
    saying('Romanian Police', 'investigates', 'checks', 'passes on'),
  ),
  outcome(
    53,
    'the key achievement is a more effective fight against organised crime and itinerant groups',
    'ACHIEVED',
    'PDP1/EFFECTIVE-FIGHT',
    saying('organised crime', 'itinerant', 'cross borders', 'more effective'),
  ),
  narrative(
    55,
    'networks become global and more skilled; whose skills is ambiguous, and the hub says so',
    'CONTRIBUTION',
    {
      statement: saying('networks', 'global', 'skilled', 'prevent and reduce crime'),
      note: saying('ambiguous', 'their'),
    },
  ),
];
