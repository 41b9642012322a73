import { idOf } from '../../../../shared/ids';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { fixture, importInto } from '../import/importing';

describe('buyers', () => {
  it('are listed with what they buy, and known as an organisation where they are one', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask(`{ buyers { totalCount nodes {
      name country identifier { scheme } organisation { id } contractingProcesses(filter: { status: [COMPLETE] }) { totalCount }
    } } }`);
    expect(answer.buyers).toMatchObject({
      totalCount: 3,
      nodes: [
        { name: 'County police inspectorate A (synthetic)', organisation: null },
        { name: 'County police inspectorate B (synthetic)', organisation: null },
        { name: 'General Inspectorate of the Romanian Police', organisation: { id: idOf('Organisation', 'IGPR') } },
      ],
    });
    expect(hub.statements).toHaveLength(3);
  });

  it('give an organisation what it bought', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organisation {
        contractingProcessesBought { totalCount } awardsWon { totalCount }
      } } }`,
      {
        representations: ['IGPR', 'POD'].map((code) => ({
          __typename: 'Organisation',
          id: idOf('Organisation', code),
        })),
      },
    );
    expect(answer._entities).toEqual([
      { contractingProcessesBought: { totalCount: 28 }, awardsWon: { totalCount: 0 } },
      { contractingProcessesBought: { totalCount: 0 }, awardsWon: { totalCount: 0 } },
    ]);
  });

  it('are the same in every file that gives the same register number', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, ['release.json', 'older.json', 'release-package.json'].map(fixture));
    const answer = await hub.ask(
      '{ buyers(filter: { country: ["RO"], identifier: ["100"] }) { nodes { name contractingProcesses { totalCount } } } }',
    );
    expect(answer.buyers).toEqual({
      nodes: [{ name: 'Inspectoratul Exemplu', contractingProcesses: { totalCount: 4 } }],
    });
  });
});
