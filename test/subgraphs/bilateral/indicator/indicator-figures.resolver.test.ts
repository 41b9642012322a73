import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('reporting over time', () => {
  it('tells what stood on a day, and what was corrected since, by whom', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1', 'demo');
    const answer = await hub.ask(`{
      project(code: "DEMO1") {
        indicators(code: ["DEMO_PARTICIPANTS"]) {
          status
          today: reported { value }
          beforeCorrection: reported(asOf: "2016-01-31") { value supersededBy { value note } }
          beforeAnything: reported(asOf: "2014-06-30") { value }
          periods { start end target { value } reported { value } variance }
          drafts: figures(qualifier: REPORTED) { value workflow }
        }
        figureChanges(since: "2016-01-01") {
          totalCount
          nodes { code value recordedBy supersedes { value } source { synthetic } }
        }
      }
    }`);
    expect(answer).toMatchObject({
      project: {
        indicators: [
          {
            status: 'ON_TRACK',
            today: { value: '146' },
            beforeCorrection: { value: '150', supersededBy: { value: '146' } },
            beforeAnything: null,
            periods: [
              { start: '2014-01-01', target: { value: '80' }, reported: { value: '76' }, variance: '-4' },
              { start: '2015-01-01', target: { value: '120' }, reported: { value: '74' }, variance: '-46' },
            ],
          },
        ],
        figureChanges: { totalCount: 2 },
      },
    });
    expect(JSON.stringify(answer)).toContain('"supersedes":{"value":"150"}');
  });

  it('leaves the figures of PDP1 alone', async () => {
    await using alone = await openSubgraph(bilateral, 'pdp1');
    await using both = await openSubgraph(bilateral, 'pdp1', 'demo');
    const question = `{ project(code: "PDP1") { indicators { code status figures { code value } reported { value } } } }`;
    expect(await both.ask(question)).toEqual(await alone.ask(question));
  });
});
