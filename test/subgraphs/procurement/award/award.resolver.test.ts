import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { fixture, importInto } from '../import/importing';

describe('awards', () => {
  it('lead to suppliers, items and contracts in the order of the source', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('release.json')]);
    const answer = await hub.ask(`{ contractingProcess(ocid: "ocds-example-full") {
      awardedValue { amount currency }
      awards { localId title status date value { amount currency } suppliers { name identifier { scheme id } } items { cpv quantity } contracts { localId } contractingProcess { ocid } notReported }
    } }`);
    expect(answer.contractingProcess).toEqual({
      awardedValue: { amount: '110000.25', currency: 'RON' },
      awards: [
        {
          localId: 'a-1',
          title: 'Lot 1',
          status: 'ACTIVE',
          date: '2015-05-04T07:00:00.000Z',
          value: { amount: '70000', currency: 'RON' },
          suppliers: [{ name: 'Furnizor Unu SRL', identifier: { scheme: 'RO-CUI', id: '200' } }],
          items: [{ cpv: '30213000', quantity: '7' }],
          contracts: [{ localId: 'c-1' }],
          contractingProcess: { ocid: 'ocds-example-full' },
          notReported: [],
        },
        expect.objectContaining({ status: 'CANCELLED', items: [], contracts: [] }),
        expect.objectContaining({ suppliers: [expect.anything(), expect.anything()] }),
      ],
    });
  });

  it('of a supplier are filtered by state and day, the last day included', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('release.json')]);
    const answer = await hub.ask(`{ suppliers(filter: { identifier: ["300"] }) { nodes {
      all: awards(orderBy: DATE_ASC) { totalCount nodes { title } }
      standing: awards(filter: { status: [ACTIVE] }) { nodes { title } }
      until: awards(filter: { from: "2015-05-01", to: "2015-05-01" }) { nodes { title } }
    } } }`);
    expect(answer.suppliers).toEqual({
      nodes: [
        {
          all: { totalCount: 2, nodes: [{ title: 'Lot 2' }, { title: 'Lot 3' }] },
          standing: { nodes: [{ title: 'Lot 3' }] },
          until: { nodes: [{ title: 'Lot 2' }] },
        },
      ],
    });
  });
});
