import { idOf } from '../../../../shared/ids';
import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('bilateral activities', () => {
  it('tell the contributions of the Norwegian directorate by kind, linked to the missions they served', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      organisation(code: "POD") {
        contributions { nodes { level contribution mission { id } programme { code } objective { code } } }
      }
    }`);
    const mission = { id: idOf('Mission', 'PDP1-MISSIONS') };
    const served = { level: 'PROJECT', mission, programme: null, objective: { code: 'PDP1/SO1' } };
    expect(answer).toEqual({
      organisation: {
        contributions: {
          nodes: [
            { contribution: 'AREAS_OF_INTEREST', ...served },
            { contribution: 'ASSESSMENT_OF_RESULTS', ...served },
            { contribution: 'COMMUNICATION', ...served },
            { contribution: 'ORGANISING_DEPLOYMENTS', ...served },
            { contribution: 'OTHER', ...served },
            {
              level: 'PROGRAMME',
              contribution: 'PROGRAMME_COOPERATION',
              mission: null,
              programme: { code: 'RO21' },
              objective: null,
            },
          ],
        },
      },
    });
    expect(hub.statements).toHaveLength(4);
  });

  it('give no number where the text gives none', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      project(code: "PDP1") {
        activities(level: [PROJECT], type: [WORKSHOP, STUDY_VISIT]) { type times notReported }
        ofPartner: activities(contribution: [COMMUNICATION]) { organisation { code } }
      }
    }`);
    expect(answer).toMatchObject({
      project: {
        activities: [
          { type: 'STUDY_VISIT', times: null, notReported: ['times', 'dates', 'places'] },
          { type: 'WORKSHOP', times: null },
        ],
        ofPartner: [{ organisation: { code: 'POD' } }],
      },
    });
  });
});
