import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

interface Said {
  id: string;
  [field: string]: string;
}

interface Answer {
  project: {
    objectives: Said[];
    narratives: Said[];
    outcomes: Said[];
    targetGroups: Said[];
    indicators: Said[];
    activities: Said[];
    bilateralResults: Said[];
    continuations: Said[];
    threatAssessments: Said[];
    translations: { subject: string; field: string; text: string }[];
  };
}

const STATEMENTS = ['objectives', 'narratives', 'outcomes', 'targetGroups', 'activities'] as const;

describe('what is said of a project, in the languages of its programme', () => {
  it.each(['RO', 'NO'])('is complete for PDP1 in %s, and stands by the record it translates', async (language) => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const { project } = await hub.ask<Answer>(
      `query ($language: Language!) { project(code: "PDP1") {
        ${STATEMENTS.map((field) => `${field} { id statement }`).join(' ')}
        bilateralResults { id statement } continuations { id statement }
        indicators { id title } threatAssessments { id subject finding }
        translations(language: $language) { subject field text }
      } }`,
      { language },
    );
    const texts = new Map(project.translations.map(({ subject, field, text }) => [`${subject} ${field}`, text]));
    const said = Object.values({ ...project, translations: [] }).flat();
    expect(said.length).toBeGreaterThan(40);
    for (const { id, ...fields } of said) {
      for (const [field, english] of Object.entries(fields)) {
        const text = texts.get(`${id} ${field}`);
        expect([english, text]).toEqual([english, expect.any(String)]);
        expect(text).not.toBe(english);
      }
    }
  });

  it('reads them in one statement', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    await hub.ask('{ projects(first: 100) { nodes { translations(language: RO) { text } } } }');
    expect(hub.statements).toHaveLength(2);
  });

  it('is empty for a project nobody translated', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const { project } = await hub.ask('{ project(code: "PDP2") { translations(language: NO) { text } } }');
    expect(project).toEqual({ translations: [] });
  });
});
