import { subgraph as training } from '../../../../subgraphs/training/subgraph';
import { openSubgraph } from '../../../kit';

describe('event series', () => {
  it('hold what is stated against what is recorded, in one statement a level', async () => {
    await using hub = await openSubgraph(training, 'pdp1', 'demo');
    const fields =
      'code type statedEvents topics { code } attendances { stakeholderType series { code } } events { totalCount }';
    await hub.ask(`{ eventSeries(first: 1) { nodes { ${fields} } } }`);
    const statements = hub.statements.length;
    const answer = await hub.ask(`{ eventSeries { nodes { ${fields} } } }`);
    // The first series has no attendance, so it asks for the series of none.
    expect(hub.statements).toHaveLength(statements + 1);
    const { nodes } = answer.eventSeries as {
      nodes: { code: string; type: string | null; statedEvents: number | null; events: { totalCount: number } }[];
    };
    expect(nodes.map(({ code, type, statedEvents, events }) => [code, type, statedEvents, events.totalCount])).toEqual([
      ['PDP1-CONFERENCE', 'CONFERENCE', 1, 1],
      ['PDP1-JIT-TRAINING', 'TRAINING_COURSE', 2, 2],
      ['PDP1-MEETING-THB', 'NATIONAL_MEETING', 1, 1],
      ['PDP1-MEETINGS-INVESTIGATION', 'NATIONAL_MEETING', 5, 5],
      ['PDP1-STUDY-VISITS', 'STUDY_VISIT', null, 5],
      ['PDP1-WORKSHOPS-SEMINARS', null, null, 7],
    ]);
  });

  it.each([
    ['{ code: ["PDP1-CONFERENCE", "X"] }', ['PDP1-CONFERENCE']],
    ['{ type: [SEMINAR] }', ['PDP1-WORKSHOPS-SEMINARS']],
    ['{ topicCode: ["THB"] }', ['PDP1-MEETING-THB', 'PDP1-STUDY-VISITS', 'PDP1-WORKSHOPS-SEMINARS']],
  ])('are found by %s', async (filter, codes) => {
    await using hub = await openSubgraph(training, 'pdp1');
    expect(await hub.ask(`{ eventSeries(filter: ${filter}) { nodes { code } } }`)).toEqual({
      eventSeries: { nodes: codes.map((code) => ({ code })) },
    });
  });
});
