import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
import { openSubgraph } from '../../../kit';

describe('police units', () => {
  it('lead up to their general inspectorate, one statement a step', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    expect(
      await hub.ask(
        '{ policeUnit(code: "RO-BRIGADE-1") { level parent { code parent { code level parent { code } } } } }',
      ),
    ).toEqual({
      policeUnit: {
        level: 'REGIONAL_BRIGADE',
        parent: { code: 'RO-DCCO', parent: { code: 'RO-IGPR', level: 'GENERAL_INSPECTORATE', parent: null } },
      },
    });
    expect(hub.statements).toHaveLength(3);
  });

  it('are filtered by level', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    const { policeUnits } = await hub.ask('{ policeUnits(filter: { level: [REGIONAL_BRIGADE] }) { nodes { code } } }');
    expect(policeUnits).toEqual({ nodes: [{ code: 'RO-BRIGADE-1' }, { code: 'RO-BRIGADE-2' }] });
  });
});
