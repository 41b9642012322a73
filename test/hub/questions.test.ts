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
        indicators: unknown[];
        byStakeholder: { keys: Key[]; participants: number }[];
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
    expect(sum(project.byStakeholder.map(({ participants }) => participants))).toBe(538);
    expect(sum(project.byStakeholderAndSex.map(({ participants }) => participants ?? 0))).toBe(538);
    expect(project.byStakeholder.map(({ keys }) => keys[0]?.value)).toEqual(
      expect.arrayContaining(['POLICE_OFFICER', 'PROSECUTOR', 'ANITP_REPRESENTATIVE']),
    );
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
});
