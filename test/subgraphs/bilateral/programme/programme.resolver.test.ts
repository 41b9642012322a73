import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('programmes', () => {
  it('are compared with those of other states under the same area', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1', 'demo');
    const answer = await hub.ask(`{
      programme(code: "RO21") {
        areaCode approvedOn
        comparable {
          code country
          projects { nodes { code roles(role: [PJPT]) { organisation { code } } } }
          figures(filter: { measure: ["TRAINED_LAW_ENFORCEMENT_PROFESSIONALS"] }) { nodes { value definition } }
        }
      }
    }`);
    expect(answer).toMatchObject({
      programme: {
        areaCode: 'PA30',
        approvedOn: '2013-06-17',
        comparable: [
          { code: 'BG13', country: 'BG', figures: { nodes: [{ value: '170' }] } },
          { code: 'CZ14', country: 'CZ', projects: { nodes: [] }, figures: { nodes: [{ value: '645' }] } },
          { code: 'LT12', country: 'LT', figures: { nodes: [{ value: '41' }] } },
          { code: 'PL15', country: 'PL', figures: { nodes: [{ value: '3100' }] } },
        ],
      },
    });
    // The programme, those beside it, their projects, the roles, the organisations, the figures.
    expect(hub.statements).toHaveLength(6);
  });

  it('state their money: gross, net, for bilateral relations, for projects, and who pays which share', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      programme(code: "RO21") { figures(filter: { kind: [ALLOCATION, BUDGET, SHARE] }) { nodes { measure value unit } } }
      unknown: programme(code: "XX99") { code }
      norway: programmes(filter: { fundingPeriod: ["2014-2021"], financialMechanism: [NORWAY_GRANTS] }) { nodes { code } }
    }`);
    const { nodes } = (answer.programme as { figures: { nodes: { measure: string; value: string }[] } }).figures;
    expect(Object.fromEntries(nodes.map(({ measure, value }) => [measure, value]))).toEqual({
      GROSS_ALLOCATION: '5729729.73',
      NET_ALLOCATION: '5300000',
      BILATERAL_ALLOCATION: '80082.75',
      PROJECT_ALLOCATION: '3134919',
      TOTAL_BUDGET: '6235294',
      GRANT_BUDGET: '5300000',
      CO_FINANCING: '935294',
      GRANT_SHARE: '85',
      CO_FINANCING_SHARE: '15',
    });
    expect(answer.unknown).toBeNull();
    expect(answer.norway).toEqual({ nodes: [{ code: 'RO-HOMEAFFAIRS' }] });
  });
});
