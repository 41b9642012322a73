import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('joint investigation teams', () => {
  it('are spoken of as a whole: neither how many, nor who, nor when', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    expect(
      await hub.ask(`{
        project(code: "PDP1") { jointInvestigationTeams { teams startsOn endsOn notReported objective { strand } } }
      }`),
    ).toEqual({
      project: {
        jointInvestigationTeams: [
          {
            teams: null,
            startsOn: null,
            endsOn: null,
            notReported: ['teams', 'members', 'startsOn', 'endsOn'],
            objective: { strand: 'COOPERATION' },
          },
        ],
      },
    });
  });
});
