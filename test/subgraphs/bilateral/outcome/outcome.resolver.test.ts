import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('outcomes', () => {
  it('are hoped for at first, and said to be achieved in the end', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      project(code: "PDP1") {
        expected: outcomes(stage: EXPECTED) { code objective { code } }
        achieved: outcomes(stage: ACHIEVED) { code locator source { code } }
      }
    }`);
    expect(answer).toEqual({
      project: {
        expected: [
          { code: 'PDP1/CAPABILITIES', objective: { code: 'PDP1/SO2' } },
          { code: 'PDP1/EFFECTIVE-PREVENTION', objective: { code: 'PDP1/GENERAL-PLANNED' } },
        ],
        achieved: [
          {
            code: 'PDP1/EFFECTIVE-FIGHT',
            locator: 'summary of project results, sentence 12',
            source: { code: 'PDP1-RESULTS' },
          },
        ],
      },
    });
    expect(hub.statements).toHaveLength(4);
  });
});
