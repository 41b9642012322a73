import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { everyRow, fixture, importInto } from '../import/importing';

describe('payments under a contract', () => {
  it('say what was paid when, and by and to which organisations', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('payments.json'), fixture('release.json')]);
    const answer = await hub.ask(`{ contractingProcesses(orderBy: OCID_ASC) { nodes { contracts { transactions {
      localId date value { amount currency } payer { name identifier { scheme id } } payee { name identifier { id } } notReported
    } } } } }`);
    const inspectorate = { name: 'Inspectoratul Exemplu', identifier: { scheme: 'RO-CUI', id: '100' } };
    const supplier = { name: 'Furnizor Unu SRL', identifier: { id: '200' } };
    expect(answer.contractingProcesses).toEqual({
      nodes: [
        { contracts: [{ transactions: [] }] },
        {
          contracts: [
            {
              transactions: [
                {
                  localId: 'p-1',
                  date: '2015-07-01T00:00:00.000Z',
                  value: { amount: '40000.5', currency: 'RON' },
                  payer: inspectorate,
                  payee: supplier,
                  notReported: [],
                },
                {
                  localId: 'p-2',
                  date: '2015-08-01T00:00:00.000Z',
                  value: { amount: '-500', currency: 'RON' },
                  payer: { name: 'Furnizor Unu SRL', identifier: { scheme: 'RO-CUI', id: '200' } },
                  payee: null,
                  notReported: ['payee'],
                },
                {
                  localId: 'p-3',
                  date: '2015-09-01T00:00:00.000Z',
                  value: { amount: '1200', currency: 'RON' },
                  payer: inspectorate,
                  // A natural person: that someone was paid is known, and nothing more.
                  payee: null,
                  notReported: [],
                },
                {
                  localId: null,
                  date: null,
                  value: { amount: '10', currency: 'RON' },
                  payer: null,
                  payee: null,
                  notReported: ['date', 'payer', 'payee'],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(hub.statements).toHaveLength(3);
    expect(JSON.stringify(await everyRow(hub))).not.toMatch(/Exemplu Ion|1900101123456/);
  });
});
