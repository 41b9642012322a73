import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('the numbers of a project', () => {
  it('tell what changed since a day, and by whom', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1', 'demo');
    const answer = await hub.ask(`{
      project(code: "PDP1") {
        figureChanges(since: "2016-05-01", last: 2) {
          totalCount
          nodes { value workflow recordedAt recordedBy supersedes { value workflow recordedBy } source { synthetic } }
        }
      }
    }`);
    expect(answer).toEqual({
      project: {
        figureChanges: {
          totalCount: 22,
          nodes: [
            {
              value: '44',
              workflow: 'APPROVED',
              recordedAt: '2016-06-01T08:00:00.000Z',
              recordedBy: 'programme operator',
              supersedes: { value: '41', workflow: 'DRAFT', recordedBy: 'project promoter' },
              source: { synthetic: true },
            },
            {
              value: '41',
              workflow: 'DRAFT',
              recordedAt: '2016-05-02T08:00:00.000Z',
              recordedBy: 'project promoter',
              supersedes: null,
              source: { synthetic: true },
            },
          ],
        },
      },
    });
  });

  it('give no cost per unit while nobody states the budget', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    expect(
      await hub.ask(
        `{ project(code: "PDP1") { costPerUnit { budget participants perParticipant perOfficerDay gaps } } }`,
      ),
    ).toEqual({
      project: {
        costPerUnit: {
          budget: null,
          participants: '538',
          perParticipant: null,
          perOfficerDay: null,
          gaps: ['BUDGET_NOT_REPORTED', 'OFFICER_DAYS_UNAVAILABLE'],
        },
      },
    });
  });
});
