import { idOf } from '../../../../shared/ids';
import { subgraph as training } from '../../../../subgraphs/training/subgraph';
import { openSubgraph } from '../../../kit';

const officer = (number: number) => ({ __typename: 'Officer', id: idOf('Officer', `RO-P-${1001 + number * 7}`) });

describe('attendance of officers', () => {
  it('is known for the courses before deployment: one each, asked of all officers at once', async () => {
    await using hub = await openSubgraph(training, 'pdp1', 'demo');
    const question = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Officer {
      id attendances { nodes { count female officer { id } event { code startsOn } series { code } } }
    } } }`;
    const attended = (number: number, code: string, startsOn: string) => ({
      id: officer(number).id,
      attendances: {
        nodes: [
          { count: 1, female: null, officer: { id: officer(number).id }, event: { code, startsOn }, series: null },
        ],
      },
    });
    const one = await hub.ask(question, { representations: [officer(0)] });
    expect(one._entities).toEqual([attended(0, 'DEMO-TRAINING-COURSE-1', '2014-02-11')]);
    expect(hub.statements).toHaveLength(2);
    const all = await hub.ask(question, {
      representations: Array.from({ length: 100 }, (_, number) => officer(number)),
    });
    expect(hub.statements).toHaveLength(2);
    expect((all._entities as unknown[]).slice(24, 26)).toEqual([
      attended(24, 'DEMO-TRAINING-COURSE-3', '2015-02-10'),
      { id: officer(25).id, attendances: { nodes: [] } },
    ]);
  });

  it('is narrowed to events that match', async () => {
    await using hub = await openSubgraph(training, 'demo');
    const answer = await hub.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Officer {
        attendances(filter: { event: { from: "2015-01-01" } }) { totalCount }
      } } }`,
      { representations: [officer(0), officer(24)] },
    );
    expect(answer._entities).toEqual([{ attendances: { totalCount: 0 } }, { attendances: { totalCount: 1 } }]);
  });
});
