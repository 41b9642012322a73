import { idOf } from '../../../../shared/ids';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';

describe('the number of tender procedures', () => {
  it('is the 38 of the results text, with what the text does not say', async () => {
    await using hub = await openSubgraph(procurement, 'pdp1');
    const answer = await hub.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project {
        procurementCounts { procedures periodStart totalValue { amount } source { id } project { id } notReported }
      } } }`,
      { representations: [{ __typename: 'Project', id: idOf('Project', 'PDP1') }] },
    );
    expect(answer._entities).toEqual([
      {
        procurementCounts: [
          {
            procedures: 38,
            periodStart: null,
            totalValue: null,
            source: { id: idOf('Source', 'PDP1-RESULTS') },
            project: { id: idOf('Project', 'PDP1') },
            notReported: ['periodStart', 'periodEnd', 'totalValue'],
          },
        ],
      },
    ]);
  });
});
