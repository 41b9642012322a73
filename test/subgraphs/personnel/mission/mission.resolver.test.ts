import { idOf } from '../../../../shared/ids';
import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
import { openSubgraph } from '../../../kit';

describe('joint missions', () => {
  it('are reported as one whole, organised by the Norwegian police directorate; the rest is not reported', async () => {
    await using hub = await openSubgraph(personnel, 'pdp1');
    const { missions } = await hub.ask(
      '{ missions { nodes { code organiser { id } districts { id } startsOn notReported } } }',
    );
    expect(missions).toEqual({
      nodes: [
        {
          code: 'PDP1-MISSIONS',
          organiser: { id: idOf('Organisation', 'POD') },
          districts: [],
          startsOn: null,
          notReported: ['areasOfInterest', 'districts', 'startsOn', 'endsOn', 'deployments'],
        },
      ],
    });
  });

  it('hold the deployments that were part of them, in the districts of their time', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    const { mission } = await hub.ask<{
      mission: { districts: unknown[]; deployments: { nodes: { type: string; startsOn: string }[] } };
    }>('{ mission(code: "DEMO-MISSION-3") { startsOn districts { id } deployments { nodes { type startsOn } } } }');
    expect(mission.districts).toContainEqual({ id: idOf('Place', 'NO_POLICE_DISTRICT', '2016', 'SOR_VEST') });
    expect(mission.deployments.nodes.length).toBeGreaterThan(0);
    for (const { type, startsOn } of mission.deployments.nodes) {
      expect(type).toBe('JOINT_MISSION');
      expect(startsOn >= '2016-02-01' && startsOn <= '2016-06-30').toBe(true);
    }
  });
});
