import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('bilateral results', () => {
  it('are sorted by kind, with the document that shows them where there is one', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      project(code: "PDP1") {
        knowledge: bilateralResults(kind: [IMPROVED_KNOWLEDGE]) { code evidence activity { type } source { kind } }
        all: bilateralResults { kind }
      }
    }`);
    const { knowledge, all } = answer.project as { knowledge: object[]; all: { kind: string }[] };
    expect(knowledge).toMatchObject([
      { code: 'PDP1/COMMON-UNDERSTANDING', evidence: null, activity: { type: 'DEPLOYMENT' } },
      { code: 'PDP1/IMPROVED-KNOWLEDGE', activity: null, source: { kind: 'DONOR_PORTAL' } },
      { code: 'PDP1/MUTUAL-TRUST', evidence: null, activity: { type: 'DEPLOYMENT' } },
    ]);
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(4);
    expect(hub.statements).toHaveLength(4);
  });
});
