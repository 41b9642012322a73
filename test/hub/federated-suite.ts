import { type OpenHub } from '../kit';

interface IndicatorAnswer {
  readonly code: string;
  readonly target: { value: string; qualifier: string } | null;
  readonly reported: { value: string; source: { code: string } } | null;
  readonly recorded: { value: string } | null;
  readonly agreement: string;
}

const INDICATORS = `{ project(code: "PDP1") { indicators {
  code target { value qualifier } reported { value source { code } } recorded { value } agreement
} } }`;

/** What the hub promises over all four subgraphs, in whatever shape it runs. */
export function federatedSuite(open: OpenHub): void {
  let hub: Awaited<ReturnType<OpenHub>>;
  beforeAll(async () => {
    hub = await open();
  }, 60_000);
  afterAll(() => hub.close());

  it('sets what was reported beside what the records add up to', async () => {
    const { project } = (await hub.ask(INDICATORS)) as { project: { indicators: IndicatorAnswer[] } };
    const rows = project.indicators.map(({ code, target, reported, recorded, agreement }) => [
      code,
      target?.value ?? null,
      reported?.value ?? null,
      recorded?.value ?? null,
      agreement,
    ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['OFFICERS_DEPLOYED', null, '25', '25', 'MATCH'],
        ['TRAINING_PARTICIPANTS', '300', '538', '538', 'MATCH'],
        ['INTERNATIONAL_CONFERENCES', null, '1', '1', 'MATCH'],
        ['JIT_TRAINING_SESSIONS', null, '2', '2', 'MATCH'],
        ['NATIONAL_MEETINGS_CRIMINAL_INVESTIGATION', null, '5', '5', 'MATCH'],
        ['NATIONAL_MEETINGS_THB', null, '1', '1', 'MATCH'],
        ['TENDER_PROCEDURES', null, '38', '38', 'MATCH'],
      ]),
    );
    for (const { reported } of project.indicators) expect(reported?.source.code).toBe('PDP1-RESULTS');
  });

  it('says that the target of 300 is derived, not stated', async () => {
    const answer = await hub.ask(
      '{ project(code: "PDP1") { indicators(code: ["TRAINING_PARTICIPANTS"]) { target { qualifier } reportedVariance { value qualifier } variance } } }',
    );
    expect(answer).toEqual({
      project: {
        indicators: [
          {
            target: { qualifier: 'DERIVED' },
            reportedVariance: { value: '238', qualifier: 'REPORTED' },
            variance: '238',
          },
        ],
      },
    });
  });

  it('follows a deployment to the district as it was, and to the one that took over', async () => {
    const answer = await hub.ask(
      '{ deployments(first: 100) { nodes { startsOn hostDistrict { name version successors { name version } } source { kind } } } }',
    );
    const { nodes } = answer.deployments as {
      nodes: {
        startsOn: string;
        hostDistrict: { version: string; successors: { version: string }[] };
        source: { kind: string };
      }[];
    };
    expect(nodes).toHaveLength(25);
    for (const { startsOn, hostDistrict, source } of nodes) {
      expect(hostDistrict.version).toBe(startsOn < '2016-01-01' ? '2002' : '2016');
      expect(hostDistrict.successors.map(({ version }) => version)).toEqual(startsOn < '2016-01-01' ? ['2016'] : []);
      expect(source.kind).toBe('SYNTHETIC');
    }
  });

  it('answers null for codes it does not know', async () => {
    expect(
      await hub.ask(
        '{ project(code: "PDP9") { name } programme(code: "XX") { name } officer(officerRef: "x") { id } }',
      ),
    ).toEqual({
      project: null,
      programme: null,
      officer: null,
    });
  });

  it.each([
    ['BAD_PAGE', '{ deployments(first: 101) { totalCount } }', {}],
    ['BAD_PAGE', '{ events(first: -1) { totalCount } }', {}],
    ['BAD_PAGE', 'query ($n: Int) { contractingProcesses(first: 1, last: $n) { totalCount } }', { n: 1 }],
    ['BAD_CURSOR', '{ deployments(after: "nonsense") { nodes { id } } }', {}],
    [
      'BAD_USER_INPUT',
      'query ($d: LocalDate) { deployments(filter: { from: $d }) { totalCount } }',
      { d: '2015-02-30' },
    ],
    ['GRAPHQL_VALIDATION_FAILED', '{ deployments(filter: { from: "2015-13-01" }) { totalCount } }', {}],
    ['GRAPHQL_VALIDATION_FAILED', '{ deployments(filter: { status: [LOST] }) { totalCount } }', {}],
    ['BAD_DIMENSIONS', '{ deploymentSummary(by: [STATUS, STATUS]) { deployments } }', {}],
  ])('refuses bad input with %s: %s', async (code, query, variables) => {
    const { data, errors } = await hub.answer(query, variables);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
    for (const value of Object.values(data ?? {})) expect(value).toBeNull();
  });
}

/** What is left when one subgraph dies: the rest, and one error for what is lost. */
export function bereavedSuite(open: OpenHub): void {
  it('serves the rest when a subgraph dies, and names each lost seam once', async () => {
    await using hub = await open();
    await hub.stop('training');
    const { data, errors } = await hub.answer(
      '{ project(code: "PDP1") { name events { totalCount } deployments { totalCount } indicators { code reported { value } recorded { value } agreement } } }',
    );
    // Two seams are lost: the events asked for, and the measures that the indicators need.
    expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.subgraph, extensions?.fields])).toEqual(
      expect.arrayContaining([
        ['SUBGRAPH_UNAVAILABLE', 'training', ['events']],
        ['SUBGRAPH_UNAVAILABLE', 'training', ['trainingMeasures']],
      ]),
    );
    expect(errors).toHaveLength(2);
    expect(errors?.map(({ path }) => path)).toContainEqual(['project', 'events']);
    const { project } = data as { project: { events: null; deployments: unknown; indicators: IndicatorAnswer[] } };
    expect(project).toMatchObject({ events: null, deployments: { totalCount: 25 } });
    const states = new Map(
      project.indicators.map(({ code, reported, recorded, agreement }) => [
        code,
        [reported?.value, recorded?.value, agreement],
      ]),
    );
    expect(states.get('OFFICERS_DEPLOYED')).toEqual(['25', '25', 'MATCH']);
    expect(states.get('TRAINING_PARTICIPANTS')).toEqual(['538', undefined, 'RECORDS_UNAVAILABLE']);
  }, 60_000);
}
