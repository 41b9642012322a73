import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('organisations', () => {
  it('say who is donor programme partner where, in a statement for each noun', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      organisations(filter: { role: [DPP], kind: [POLICE] }) {
        totalCount nodes { code roles(role: [DPP]) { programme { code } source { code } } place { name } }
      }
    }`);
    const page = answer.organisations as { nodes: { code: string; roles: { programme: { code: string } }[] }[] };
    expect(page.nodes).toHaveLength(1);
    expect(page.nodes[0]?.code).toBe('POD');
    expect(page.nodes[0]?.roles.map(({ programme }) => programme.code).sort()).toEqual([
      'BG13',
      'RO-HOMEAFFAIRS',
      'RO21',
    ]);
    expect(hub.statements).toHaveLength(6);
  });

  it('stand for a group where the text names no body', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    expect(
      await hub.ask(`{
        organisation(code: "PROSECUTORS") { collective notReported }
        found: organisations(filter: { text: "norwegian police" }) { nodes { code nativeName } }
        unknown: organisation(code: "NOBODY") { code }
      }`),
    ).toEqual({
      organisation: { collective: true, notReported: ['members'] },
      found: { nodes: [{ code: 'NORWEGIAN_POLICE', nativeName: 'Politiet' }] },
      unknown: null,
    });
  });
});
