import { idOf } from '../../../../shared/ids';
import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
import { openSubgraph } from '../../../kit';

describe('a headcount', () => {
  it('is what a source states: 25 officers, without saying when', async () => {
    await using hub = await openSubgraph(personnel, 'pdp1');
    const answer = await hub.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
        deploymentHeadcounts { officers direction periodStart periodEnd notReported source { id } }
        deployments { totalCount }
      } } }`,
      { of: [{ __typename: 'Project', id: idOf('Project', 'PDP1') }] },
    );
    expect(answer._entities).toEqual([
      {
        deploymentHeadcounts: [
          {
            officers: 25,
            direction: 'RO_TO_NO',
            periodStart: null,
            periodEnd: null,
            notReported: ['periodStart', 'periodEnd'],
            source: { id: idOf('Source', 'PDP1-RESULTS') },
          },
        ],
        deployments: { totalCount: 0 },
      },
    ]);
  });
});
