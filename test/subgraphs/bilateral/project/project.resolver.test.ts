import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('projects', () => {
  it('say what no source states of them', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      project(code: "PDP1") { code status startsOn endsOn notReported crimeFocus { term } programme { code } }
      unknown: project(code: "NOTHING") { code }
    }`);
    expect(answer).toMatchObject({
      project: {
        startsOn: null,
        endsOn: null,
        notReported: expect.arrayContaining(['startsOn', 'endsOn', 'budget', 'suppliers']) as string[],
        crimeFocus: [{ term: 'ITINERANT_GROUP_CRIME' }, { term: 'TRAFFICKING_PERSONS' }],
        programme: { code: 'RO21' },
      },
      unknown: null,
    });
  });

  it('are found by programme, area, state, status and text, forwards and backwards', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1', 'demo');
    const answer = await hub.ask(`{
      ofRomania: projects(filter: { country: ["RO"], areaCode: ["PA30"] }) { nodes { code } }
      ofPoland: projects(filter: { programmeCode: ["PL15"] }, last: 2) { totalCount nodes { code } pageInfo { hasPreviousPage } }
      lastFirst: projects(orderBy: CODE_DESC, first: 1) { nodes { code } }
      running: projects(filter: { status: [IN_PROGRESS] }) { nodes { code } }
      named: projects(filter: { text: "ITINERANT GROUPS" }) { nodes { code } }
    }`);
    expect(answer).toEqual({
      ofRomania: { nodes: [{ code: 'PDP1' }, { code: 'RO21-0001' }] },
      ofPoland: {
        totalCount: 4,
        nodes: [{ code: 'PL15-0027' }, { code: 'PL15-0031' }],
        pageInfo: { hasPreviousPage: true },
      },
      lastFirst: { nodes: [{ code: 'RO21-0001' }] },
      running: { nodes: [{ code: 'DEMO1' }] },
      named: { nodes: [{ code: 'PDP1' }] },
    });
  });
});
