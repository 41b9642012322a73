import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';

describe('facilities', () => {
  it('are those the results text names, and say what it leaves open', async () => {
    await using hub = await openSubgraph(procurement, 'pdp1');
    const answer = await hub.ask(
      '{ facilities { nodes { code kind quantity purpose notReported contractingProcesses { totalCount } } } }',
    );
    expect(answer.facilities).toEqual({
      nodes: [
        {
          code: 'PDP1-INTERVIEW-FACILITIES',
          kind: 'INTERVIEW_FACILITY',
          quantity: null,
          purpose: null,
          notReported: ['purpose', 'quantity', 'contractingProcesses'],
          contractingProcesses: { totalCount: 0 },
        },
        {
          code: 'PDP1-MULTIFUNCTIONAL-CENTRE',
          kind: 'MULTIFUNCTIONAL_CENTRE',
          quantity: 1,
          purpose: 'To raise what the Romanian Police can do in operations.',
          notReported: ['contractingProcesses'],
          contractingProcesses: { totalCount: 0 },
        },
      ],
    });
  });

  it('lead to the purchases made for them, and back', async () => {
    await using hub = await openSubgraph(procurement, 'pdp1', 'demo');
    const answer = await hub.ask(`{ facilities(filter: { kind: [MULTIFUNCTIONAL_CENTRE] }) { nodes {
      contractingProcesses(first: 2, orderBy: OCID_ASC) { totalCount nodes { ocid facilities { code } } }
    } } }`);
    expect(answer.facilities).toEqual({
      nodes: [
        {
          contractingProcesses: {
            totalCount: 9,
            nodes: [
              { ocid: 'demo-pdp1-06', facilities: [{ code: 'PDP1-MULTIFUNCTIONAL-CENTRE' }] },
              { ocid: 'demo-pdp1-08', facilities: [{ code: 'PDP1-MULTIFUNCTIONAL-CENTRE' }] },
            ],
          },
        },
      ],
    });
    expect(hub.statements).toHaveLength(5);
  });
});
