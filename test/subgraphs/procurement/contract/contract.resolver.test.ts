import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { fixture, importInto } from '../import/importing';

describe('contracts', () => {
  it('say when they were signed and run, and which award they follow', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('release.json'), fixture('duplicates.json')]);
    const answer = await hub.ask(`{ contractingProcesses(orderBy: OCID_ASC) { nodes { contracts {
      status dateSigned value { amount currency } period { startsAt endsAt } award { title } contractingProcess { ocid } notReported
    } } } }`);
    expect(answer.contractingProcesses).toEqual({
      nodes: [
        {
          contracts: [
            {
              status: 'ACTIVE',
              dateSigned: null,
              value: null,
              period: null,
              award: null,
              contractingProcess: { ocid: 'ocds-example-dublu' },
              notReported: ['dateSigned', 'value', 'period'],
            },
          ],
        },
        {
          contracts: [
            {
              status: 'ACTIVE',
              dateSigned: '2015-05-20T00:00:00.000Z',
              value: { amount: '70000', currency: 'RON' },
              period: { startsAt: '2015-06-01T00:00:00.000Z', endsAt: '2015-12-01T00:00:00.000Z' },
              award: { title: 'Lot 1' },
              contractingProcess: { ocid: 'ocds-example-full' },
              notReported: [],
            },
          ],
        },
      ],
    });
    expect(hub.statements).toHaveLength(4);
  });
});
