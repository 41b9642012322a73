import { idOf } from '../../../../shared/ids';
import { subgraph as training } from '../../../../subgraphs/training/subgraph';
import { openSubgraph } from '../../../kit';

interface Told {
  readonly code: string;
  readonly statedEvents: number | null;
  readonly statedParticipants: number | null;
  readonly source: { readonly id: string };
}

describe('what the results of PDP1 say of events', () => {
  it('is told in series with the numbers of the text, and null where it gives none', async () => {
    await using hub = await openSubgraph(training, 'pdp1');
    const answer = await hub.ask(`{
      eventSeries { nodes { code statedEvents statedParticipants type types topics { code } source { id } } }
      events { totalCount }
    }`);
    expect(answer.events).toEqual({ totalCount: 0 });
    const { nodes } = answer.eventSeries as { nodes: Told[] };
    expect(nodes.map(({ code, statedEvents, statedParticipants }) => [code, statedEvents, statedParticipants])).toEqual(
      [
        ['PDP1-CONFERENCE', 1, null],
        ['PDP1-JIT-TRAINING', 2, null],
        ['PDP1-MEETING-THB', 1, null],
        ['PDP1-MEETINGS-INVESTIGATION', 5, null],
        ['PDP1-STUDY-VISITS', null, null],
        ['PDP1-WORKSHOPS-SEMINARS', null, 538],
      ],
    );
    for (const { source } of nodes) expect(source.id).toBe(idOf('Source', 'PDP1-RESULTS'));
    expect(nodes[5]).toMatchObject({
      type: null,
      types: ['SEMINAR', 'WORKSHOP'],
      topics: [{ code: 'ITINERANT_CRIME' }, { code: 'THB' }],
    });
  });

  it('names who came to the national meetings, and says that their number is not reported', async () => {
    await using hub = await openSubgraph(training, 'pdp1');
    const answer = await hub.ask(
      '{ eventSeries(filter: { type: [NATIONAL_MEETING] }) { nodes { attendances { stakeholderType count notReported organisation { id } } } } }',
    );
    const attended = ['ANITP_REPRESENTATIVE', 'POLICE_OFFICER', 'PROSECUTOR'].map((stakeholderType, index) => ({
      stakeholderType,
      count: null,
      notReported: ['count', 'female', 'male', 'delivery', ...(index === 1 ? ['organisation'] : [])],
      organisation: index === 1 ? null : { id: idOf('Organisation', index === 0 ? 'ANITP' : 'PROSECUTORS') },
    }));
    expect(answer).toEqual({ eventSeries: { nodes: [{ attendances: attended }, { attendances: attended }] } });
  });

  it('counts nothing that is only told of: no measure, no summary, the 538 included', async () => {
    await using hub = await openSubgraph(training, 'pdp1');
    const answer = await hub.ask(
      `query ($representations: [_Any!]!) {
        attendanceSummary(by: [STAKEHOLDER_TYPE]) { participants }
        _entities(representations: $representations) { ... on Project { trainingMeasures { value records } } }
      }`,
      { representations: [{ __typename: 'Project', id: idOf('Project', 'PDP1') }] },
    );
    expect(answer.attendanceSummary).toEqual([]);
    const [{ trainingMeasures }] = answer._entities as [{ trainingMeasures: object[] }];
    expect(trainingMeasures).toHaveLength(7);
    for (const measure of trainingMeasures) expect(measure).toEqual({ value: null, records: 0 });
  });
});
