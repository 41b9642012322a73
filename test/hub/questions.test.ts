import { checkQuestions, findQuestion } from '../../gateway/hub/questions';
import { openHubInOneProcess } from '../kit';

type Hub = Awaited<ReturnType<typeof openHubInOneProcess>>;
interface Key {
  readonly dimension?: string;
  readonly value: string | null;
}

const valueOf = (row: { keys: readonly Key[] }, dimension: string): string | null =>
  row.keys.find((key) => key.dimension === dimension)?.value ?? null;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('the twenty questions', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await openHubInOneProcess();
  }, 60_000);
  afterAll(() => hub.close());

  /** The answer to a question by its number. */
  async function ask<Answer>(number: number): Promise<Answer> {
    const { query } = await findQuestion(String(number));
    return (await hub.ask(query)) as Answer;
  }

  it('all fit the graph', async () => {
    expect(await checkQuestions()).toEqual([]);
  });

  it('1: 538 participants against a derived target of 300, and who they were', async () => {
    const { project } = await ask<{
      project: {
        indicators: Record<'byStakeholder' | 'bySex', { part: string | null; recorded: string | null }[]>[];
        byStakeholderAndSex: { keys: Key[]; participants: number | null }[];
      };
    }>(1);
    expect(project.indicators).toMatchObject([
      {
        target: { value: '300', qualifier: 'DERIVED' },
        reported: { value: '538' },
        recorded: { value: '538' },
        variance: '238',
        agreement: 'MATCH',
      },
    ]);
    const { byStakeholder = [], bySex = [] } = project.indicators[0] ?? {};
    expect(byStakeholder.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['ANITP_REPRESENTATIVE', 'POLICE_OFFICER', 'PROSECUTOR']),
    );
    expect(bySex.map(({ part }) => part)).toEqual(['FEMALE', 'MALE', 'NOT_RECORDED']);
    for (const slices of [byStakeholder, bySex]) {
      expect(sum(slices.map(({ recorded }) => Number(recorded)))).toBe(538);
      // The text reports the whole alone: no part has a reported value, and none is made up.
      const unreported = { target: null, reported: null, reportedIsComplete: null, recordedIsComplete: true };
      for (const slice of slices) expect(slice).toMatchObject(unreported);
    }
    expect(sum(project.byStakeholderAndSex.map(({ participants }) => participants ?? 0))).toBe(538);
  });

  it('2: seven indicators, each with its sources; only the participants have a target', async () => {
    const { project } = await ask<{
      project: { indicators: { code: string; target: unknown; baseline: unknown; figures: unknown[] }[] };
    }>(2);
    expect(project.indicators).toHaveLength(7);
    expect(project.indicators.filter(({ target }) => target).map(({ code }) => code)).toEqual([
      'TRAINING_PARTICIPANTS',
    ]);
    for (const { baseline, figures } of project.indicators) {
      expect(baseline).toBeNull();
      expect(figures.length).toBeGreaterThan(0);
    }
  });

  it('3: deployments by district of both structures, and by speciality', async () => {
    const { deploymentSummary: rows } = await ask<{
      deploymentSummary: { keys: Key[]; hostDistrict: { version: string; successors: { name: string }[] } }[];
    }>(3);
    expect(new Set(rows.map(({ hostDistrict }) => hostDistrict.version))).toEqual(new Set(['2002', '2016']));
    for (const { hostDistrict } of rows)
      expect(hostDistrict.successors.length > 0).toBe(hostDistrict.version === '2002');
    expect(rows.every((row) => valueOf(row, 'SPECIALITY') !== null)).toBe(true);
  });

  it('4: officer-days by quarter add up to those of the deployments', async () => {
    const { deploymentSummary: rows } = await ask<{ deploymentSummary: { keys: Key[]; officerDays: number }[] }>(4);
    const { deployments } = (await hub.ask('{ deployments(first: 100) { nodes { officerDays } } }')) as {
      deployments: { nodes: { officerDays: number }[] };
    };
    expect(sum(rows.map(({ officerDays }) => officerDays))).toBe(
      sum(deployments.nodes.map(({ officerDays }) => officerDays)),
    );
    expect(rows.length).toBeGreaterThan(8);
  });

  it('5: 38 tenders over the eight categories', async () => {
    const { project } = await ask<{
      project: { procurementCounts: unknown[]; procurementSummary: { keys: Key[]; processes: number }[] };
    }>(5);
    expect(project.procurementCounts).toMatchObject([{ procedures: 38 }]);
    expect(sum(project.procurementSummary.map(({ processes }) => processes))).toBe(38);
    expect(new Set(project.procurementSummary.map((row) => valueOf(row, 'EQUIPMENT_CATEGORY'))).size).toBe(8);
  });

  it('6: tenders whose lead times are missing or negative, and only those', async () => {
    const { contractingProcesses } = await ask<{
      contractingProcesses: { totalCount: number; nodes: { leadTimes: { anomalies: string[] } }[] };
    }>(6);
    expect(contractingProcesses.totalCount).toBeGreaterThan(1);
    const anomalies = contractingProcesses.nodes.map(({ leadTimes }) => leadTimes.anomalies);
    expect(anomalies.every((list) => list.length > 0)).toBe(true);
    expect(anomalies.flat().some((anomaly) => anomaly.startsWith('NEGATIVE'))).toBe(true);
  });

  it('7: shares of value by method make up the whole of each currency; single-tenderer awards are named', async () => {
    const answer = await ask<{
      procurementSummary: { awardedValues: { currency: string; share: number | null }[] }[];
      singleTenderer: { totalCount: number };
    }>(7);
    const totals = answer.procurementSummary.flatMap(({ awardedValues }) => awardedValues);
    for (const currency of new Set(totals.map((total) => total.currency))) {
      expect(sum(totals.filter((total) => total.currency === currency).map(({ share }) => share ?? 0))).toBeCloseTo(
        1,
        3,
      );
    }
    expect(answer.singleTenderer.totalCount).toBeGreaterThan(0);
  });

  it('8: suppliers with awards from several buyers', async () => {
    const { suppliers } = await ask<{
      suppliers: { totalCount: number; nodes: { awardCount: number; buyerCount: number }[] };
    }>(8);
    expect(suppliers.totalCount).toBeGreaterThan(0);
    for (const { awardCount, buyerCount } of suppliers.nodes)
      expect(Math.min(awardCount, buyerCount)).toBeGreaterThanOrEqual(2);
  });

  it('9: events by type, topic and country; two on joint investigation teams', async () => {
    const { eventSummary, jit } = await ask<{
      eventSummary: unknown[];
      jit: { totalCount: number; nodes: { type: string }[] };
    }>(9);
    expect(eventSummary.length).toBeGreaterThan(5);
    expect(jit.nodes.filter(({ type }) => type === 'TRAINING_COURSE')).toHaveLength(2);
  });

  it('10: four specific objectives; what was spent on each is not reported', async () => {
    const { project } = await ask<{
      project: { objectives: { code: string; spend: unknown; indicators: unknown[] }[] };
    }>(10);
    expect(project.objectives.map(({ code }) => code)).toEqual([
      expect.stringMatching(/SO1$/),
      expect.stringMatching(/SO2$/),
      expect.stringMatching(/SO3$/),
      expect.stringMatching(/SO4$/),
    ]);
    for (const { spend } of project.objectives) expect(spend).toMatchObject({ value: null, notReported: true });
  });

  it('11: crime types with deployments, training and equipment, and one with none', async () => {
    interface Counted {
      readonly totalCount: number;
    }
    const { crimeTypes } = await ask<{
      crimeTypes: { term: string; deployments: Counted; events: Counted; contractingProcesses: Counted }[];
    }>(11);
    const covered = crimeTypes.filter((one) =>
      [one.deployments, one.events, one.contractingProcesses].every(({ totalCount }) => totalCount > 0),
    );
    const bare = crimeTypes.filter((one) =>
      [one.deployments, one.events, one.contractingProcesses].every(({ totalCount }) => totalCount === 0),
    );
    expect(crimeTypes).toHaveLength(8);
    expect(covered.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['ITINERANT_GROUP_CRIME', 'TRAFFICKING_PERSONS']),
    );
    expect(bare.map(({ term }) => term)).toEqual(['ECONOMIC_CRIME']);
  });

  it('12: what the Norwegian police directorate contributed, and to which mission', async () => {
    const { organisation } = await ask<{
      organisation: { contributions: { nodes: { contribution: string; mission: { title: string } | null }[] } };
    }>(12);
    const byKind = new Map(
      organisation.contributions.nodes.map(({ contribution, mission }) => [contribution, mission?.title ?? null]),
    );
    const missions = 'Joint operative missions in Norway';
    expect(Object.fromEntries(byKind)).toMatchObject({
      AREAS_OF_INTEREST: missions,
      ORGANISING_DEPLOYMENTS: missions,
      COMMUNICATION: missions,
      ASSESSMENT_OF_RESULTS: missions,
      PROGRAMME_COOPERATION: null,
    });
  });

  it('13: bilateral results by kind, each with its source', async () => {
    const { project } = await ask<{
      project: { bilateralResults: { kind: string; source: { url: string | null } }[] };
    }>(13);
    expect(new Set(project.bilateralResults.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2);
    expect(project.bilateralResults.every(({ source }) => source.url)).toBe(true);
  });

  it('14: organisations with their roles across programmes', async () => {
    const { organisations } = await ask<{
      organisations: { nodes: { code: string; roles: { role: string; programme: { code: string } | null }[] }[] };
    }>(14);
    const directorate = organisations.nodes.find(({ code }) => code === 'POD');
    const partnerOf = directorate?.roles.filter(({ role }) => role === 'DPP').map(({ programme }) => programme?.code);
    expect(partnerOf).toEqual(expect.arrayContaining(['RO21']));
    expect(new Set(partnerOf).size).toBeGreaterThan(1);
  });

  it('15: 538 in the results beside 489 in the portal, each under its own definition', async () => {
    const { indicators } = await ask<{
      indicators: {
        nodes: {
          code: string;
          sourcesDisagree: boolean;
          figures: { value: string; definition: string; source: { code: string } }[];
        }[];
      };
    }>(15);
    const disputed = indicators.nodes.filter(({ sourcesDisagree }) => sourcesDisagree);
    expect(disputed.map(({ code }) => code)).toEqual(['TRAINING_PARTICIPANTS']);
    const stated = disputed.flatMap(({ figures }) => figures.map(({ value, source }) => `${value} ${source.code}`));
    expect(stated).toEqual(expect.arrayContaining(['538 PDP1-RESULTS', '489 EEA-PORTAL']));
  });

  it('16: what stood on a day, and which correction came since, by whom', async () => {
    const { project } = await ask<{
      project: {
        figureChanges: { nodes: { recordedBy: string; supersedes: { value: string } | null; value: string }[] };
      };
    }>(16);
    const corrections = project.figureChanges.nodes.filter(({ supersedes }) => supersedes);
    expect(corrections.length).toBeGreaterThan(0);
    for (const { value, supersedes, recordedBy } of corrections) {
      expect(value).not.toBe(supersedes?.value);
      expect(recordedBy).not.toBe('');
    }
  });

  it('17: what continues, with the text as it stands and as it must mean', async () => {
    const { project } = await ask<{
      project: { continuations: { rawText: string | null; correctedText: string | null }[] };
    }>(17);
    expect(project.continuations).toEqual(
      expect.arrayContaining([expect.objectContaining({ rawText: '2014-2012', correctedText: '2014-2021' })]),
    );
  });

  it('18: figures without an evidence document, and none with one', async () => {
    const { figures } = await ask<{ figures: { totalCount: number } }>(18);
    const { all } = (await hub.ask('{ all: figures { totalCount } }')) as { all: { totalCount: number } };
    const { evident } = (await hub.ask('{ evident: figures(filter: { withoutEvidence: false }) { totalCount } }')) as {
      evident: { totalCount: number };
    };
    expect(figures.totalCount).toBeGreaterThan(0);
    expect(figures.totalCount + evident.totalCount).toBe(all.totalCount);
  });

  it('19: comparable programmes in four other states', async () => {
    const { programme } = await ask<{
      programme: { comparable: { country: string; figures: { nodes: unknown[] } }[] };
    }>(19);
    expect(programme.comparable.map(({ country }) => country).sort()).toEqual(['BG', 'CZ', 'LT', 'PL']);
    for (const { figures } of programme.comparable) expect(figures.nodes.length).toBeGreaterThan(0);
  });

  it('20: no cost a head, because no source states the budget', async () => {
    expect(await ask(20)).toMatchObject({
      project: {
        budget: { value: null, notReported: true },
        costPerUnit: { participants: '538', perParticipant: null, perOfficerDay: null, gaps: ['BUDGET_NOT_REPORTED'] },
      },
    });
  });
});
