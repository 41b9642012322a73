import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('cooperation channels', () => {
  it('name Europol, joint investigation teams, international bodies and the direct way', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      project(code: "PDP1") { cooperationChannels { channel organisation { code } objective { code } } }
    }`);
    const objective = { code: 'PDP1/SO2' };
    expect(answer).toEqual({
      project: {
        cooperationChannels: [
          { channel: 'DIRECT_POD_IGPR', organisation: { code: 'POD' }, objective },
          { channel: 'EUROPOL', organisation: { code: 'EUROPOL' }, objective },
          { channel: 'INTERNATIONAL_BODY', organisation: { code: 'INTERNATIONAL_POLICE_BODIES' }, objective },
          { channel: 'JIT', organisation: null, objective },
        ],
      },
    });
    expect(hub.statements).toHaveLength(4);
  });
});
