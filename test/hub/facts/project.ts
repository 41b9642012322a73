import { type Fact, having, naming, ofPdp1, pdp1, saying, stated, unreported } from './fact';

const group = (fact: number, says: string, kind: string, statement: unknown): Fact => ({
  fact,
  says,
  query: ofPdp1('targetGroups { kind statement source { code } }'),
  expected: pdp1({ targetGroups: having({ kind, statement, ...stated }) }),
});

const actors = [
  'IGPR',
  'NORWEGIAN_POLICE',
  'POD',
  'EUROPOL',
  'INTERNATIONAL_POLICE_BODIES',
  'ANITP',
  'PROSECUTORS',
] as const;

/** Whom the project is for, what it is called, who takes part, and what is told of none of it: 22 to 24, 57, 72, 73. */
export const project: readonly Fact[] = [
  group(
    22,
    'it is for law enforcement personnel against organised crime, mainly of the Romanian Police',
    'MAIN',
    saying('law enforcement personnel', 'organised crime', 'Romanian Police'),
  ),
  group(23, 'it is for other institutions of the justice chain too', 'FURTHER', saying('other', 'justice chain')),
  group(
    24,
    'the European citizen benefits in the end: security, freedom and justice',
    'FINAL_BENEFICIARY',
    saying('European citizen', 'security', 'freedom', 'justice'),
  ),
  {
    fact: 57,
    says: 'the project is called PDP1 for short',
    query: ofPdp1('code locator source { code }'),
    expected: pdp1({ code: 'PDP1', locator: saying('bilateral results'), ...stated }),
  },
  {
    fact: 72,
    says: 'seven actors take part',
    query: `{
      project(code: "PDP1") { roles { organisation { code } } }
      organisations(first: 100) { nodes { code source { code } } }
    }`,
    expected: {
      project: { roles: having(...actors.map((code) => ({ organisation: { code } }))) },
      organisations: { nodes: having(...actors.map((code) => ({ code, ...stated }))) },
    },
  },
  {
    fact: 73,
    says: 'dates, budget, districts, ranks, values of tenders, suppliers and sex are told nowhere',
    query: ofPdp1(`
      startsOn endsOn notReported source { code }
      budget { value notReported source { code } }
      objectives(level: SPECIFIC) { spend { value notReported source { code } } }
      missions { nodes { startsOn endsOn districts { code } notReported } }
      deploymentHeadcounts { periodStart periodEnd notReported }
      deployments { totalCount }
      procurementCounts { totalValue { amount } notReported }
      equipmentCategories { notReported }
      contractingProcesses { totalCount }
      eventSeries(filter: { type: [WORKSHOP] }) { nodes { attendances { female male notReported } } }
      events { totalCount }`),
    expected: pdp1({
      startsOn: null,
      endsOn: null,
      notReported: [
        'startsOn',
        'endsOn',
        'budget',
        'hostDistricts',
        'ranks',
        'tenderValues',
        'suppliers',
        'participantsBySex',
      ],
      ...stated,
      budget: unreported,
      objectives: Array.from({ length: 4 }, () => ({ spend: unreported })),
      missions: {
        nodes: [
          { startsOn: null, endsOn: null, districts: [], notReported: naming('startsOn', 'endsOn', 'districts') },
        ],
      },
      deploymentHeadcounts: [{ periodStart: null, periodEnd: null, notReported: naming('periodStart', 'periodEnd') }],
      // Ranks, districts, suppliers and values hang on records; nobody keeps one.
      deployments: { totalCount: 0 },
      contractingProcesses: { totalCount: 0 },
      events: { totalCount: 0 },
      procurementCounts: [{ totalValue: null, notReported: naming('totalValue') }],
      equipmentCategories: Array.from({ length: 8 }, () => ({ notReported: naming('suppliers', 'value') })),
      eventSeries: { nodes: [{ attendances: [{ female: null, male: null, notReported: naming('female', 'male') }] }] },
    }),
  },
];
