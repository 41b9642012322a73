import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('target groups', () => {
  it('are law enforcement first, the justice chain beside it, the citizen in the end', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{ project(code: "PDP1") { targetGroups { code kind source { kind } } } }`);
    expect(answer).toMatchObject({
      project: {
        targetGroups: [
          { code: 'PDP1/CITIZENS', kind: 'FINAL_BENEFICIARY' },
          { code: 'PDP1/JUSTICE-CHAIN', kind: 'FURTHER' },
          { code: 'PDP1/LAW-ENFORCEMENT', kind: 'MAIN', source: { kind: 'RESULTS_REPORT' } },
        ],
      },
    });
    expect(hub.statements).toHaveLength(3);
  });
});
