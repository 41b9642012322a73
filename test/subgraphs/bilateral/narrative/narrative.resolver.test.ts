import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('what the text says in words', () => {
  it('is kept by what it is about, each with its place in the source', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      project(code: "PDP1") {
        all: narratives { kind }
        means: narratives(kind: [MEANS]) { statement locator source { code } project { code } }
        contribution: narratives(kind: [CONTRIBUTION]) { note }
      }
    }`);
    const project = answer.project as { all: { kind: string }[]; means: object[]; contribution: { note: string }[] };
    expect(new Set(project.all.map(({ kind }) => kind))).toEqual(
      new Set(['RELEVANCE', 'SCOPE', 'MEANS', 'APPROACH', 'FOCUS', 'INTEREST', 'KEY_ACHIEVEMENT', 'CONTRIBUTION']),
    );
    expect(project.means).toHaveLength(3);
    expect(project.means[0]).toMatchObject({
      locator: 'project description, sentence 5',
      source: { code: 'PDP1-RESULTS' },
      project: { code: 'PDP1' },
    });
    expect(project.contribution[0]?.note).toContain('ambiguous');
    expect(hub.statements).toHaveLength(4);
  });
});
