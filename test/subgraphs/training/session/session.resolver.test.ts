import { idOf } from '../../../../shared/ids';
import { subgraph as training } from '../../../../subgraphs/training/subgraph';
import { openSubgraph } from '../../../kit';

describe('sessions', () => {
  it('are found by key with their event and topic, three statements for one or for many', async () => {
    await using hub = await openSubgraph(training, 'demo');
    const session = (code: string, number: number) => ({
      __typename: 'Session',
      id: idOf('Session', code, String(number)),
    });
    const representations = [1, 2, 3].map((number) => session('DEMO-TRAINING-COURSE-4', number));
    const question = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Session { number heldOn durationHours event { code } topic { code } }
    } }`;
    const answer = await hub.ask(question, { representations: [...representations, session('NONE', 1)] });
    expect(hub.statements).toHaveLength(3);
    const day = (number: number, topic: string) => ({
      number,
      heldOn: ['2016-03-08', '2016-03-09', '2016-03-10'].at(number - 1),
      durationHours: '6',
      event: { code: 'DEMO-TRAINING-COURSE-4' },
      topic: { code: topic },
    });
    expect(answer._entities).toEqual([day(1, 'CROSS_BORDER_CRIME'), day(2, 'JIT'), day(3, 'CROSS_BORDER_CRIME'), null]);
    await hub.ask(question, { representations: representations.slice(0, 1) });
    expect(hub.statements).toHaveLength(3);
  });
});
