import { openHubInOneProcess } from '../kit';
import { cooperation } from './facts/cooperation';
import { ofPdp1 } from './facts/fact';
import { objectives } from './facts/objectives';
import { people } from './facts/people';
import { procurement } from './facts/procurement';
import { project } from './facts/project';
import { threats } from './facts/threats';

type Hub = Awaited<ReturnType<typeof openHubInOneProcess>>;
interface Source {
  readonly code: string;
  readonly kind: string;
  readonly synthetic: boolean;
}

const facts = [...threats, ...objectives, ...people, ...procurement, ...cooperation, ...project].sort(
  (one, other) => one.fact - other.fact,
);

/** The source of every record in an answer, wherever it stands: null when a record has none. */
function sourcesIn(answer: unknown): (Source | null)[] {
  if (Array.isArray(answer)) return answer.flatMap(sourcesIn);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([field, value]: [string, unknown]) =>
    field === 'source' ? [value as Source | null] : sourcesIn(value),
  );
}

const SOURCE = 'source { code kind synthetic }';

describe('the facts of PDP1, with nothing loaded but them', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await openHubInOneProcess({ dataSets: ['pdp1'] });
  }, 60_000);
  afterAll(() => hub.close());

  it('are seventy-three, each told once', () => {
    expect(facts.map(({ fact }) => fact)).toEqual(Array.from({ length: 73 }, (_, index) => index + 1));
  });

  for (const { fact, says, query, expected } of facts) {
    it(`fact ${fact}: ${says}`, async () => {
      expect(await hub.ask(query)).toMatchObject(expected);
    });
  }

  it('are not mixed with anything made up', async () => {
    expect(
      await hub.ask(`{
        sources(filter: { kind: [SYNTHETIC] }) { totalCount }
        synthetic: sources(filter: { synthetic: true }) { totalCount }
        figures(filter: { synthetic: true }) { totalCount }
      }`),
    ).toEqual({ sources: { totalCount: 0 }, synthetic: { totalCount: 0 }, figures: { totalCount: 0 } });
  });

  it('leave no record and no figure without a real source', async () => {
    const { sources } = (await hub.ask('{ sources(first: 100) { nodes { code kind synthetic } } }')) as {
      sources: { nodes: Source[] };
    };
    const answer = await hub.ask(
      ofPdp1(`
      ${SOURCE} programme { ${SOURCE} } aliases { ${SOURCE} } crimeFocus { ${SOURCE} }
      roles { ${SOURCE} organisation { ${SOURCE} } } narratives { ${SOURCE} } targetGroups { ${SOURCE} }
      objectives { ${SOURCE} } outcomes { ${SOURCE} } indicators { ${SOURCE} figures { ${SOURCE} } }
      figures(first: 100) { nodes { ${SOURCE} } pageInfo { hasNextPage } }
      threatAssessments { ${SOURCE} crimeTypes { ${SOURCE} } }
      cooperationChannels { ${SOURCE} } jointInvestigationTeams { ${SOURCE} }
      activities { ${SOURCE} } bilateralResults { ${SOURCE} } continuations { ${SOURCE} }
      deploymentHeadcounts { ${SOURCE} } missions { nodes { ${SOURCE} assessments { ${SOURCE} } } }
      eventSeries { nodes { ${SOURCE} topics { ${SOURCE} } attendances { ${SOURCE} } } }
      procurementCounts { ${SOURCE} } equipmentCategories { ${SOURCE} category { ${SOURCE} } }
      facilities { nodes { ${SOURCE} } }`),
    );
    expect(answer).toMatchObject({ project: { figures: { pageInfo: { hasNextPage: false } } } });
    const found = sourcesIn(answer);
    expect(found.length).toBeGreaterThan(100);
    const unreal = found.filter(
      (source) => !source || source.synthetic || !sources.nodes.some(({ code }) => code === source.code),
    );
    expect(unreal).toEqual([]);
    expect(new Set(found.map((source) => source?.kind))).not.toContain('SYNTHETIC');
  });

  it('state no figure of the project but those of the results text', async () => {
    const { figures, project: pdp1 } = (await hub.ask(`{
      figures(filter: { projectCode: ["PDP1"], sourceCode: ["PDP1-RESULTS"] }) { totalCount }
      project(code: "PDP1") { figures { totalCount } }
    }`)) as { figures: { totalCount: number }; project: { figures: { totalCount: number } } };
    expect(figures.totalCount).toBeGreaterThan(15);
    expect(pdp1.figures.totalCount).toBe(figures.totalCount);
  });
});
