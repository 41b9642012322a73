import { idOf } from '../../../../shared/ids';
import { subgraph as training } from '../../../../subgraphs/training/subgraph';
import { openSubgraph } from '../../../kit';

describe('topics', () => {
  it('are labelled in three languages, and lead to a crime where they speak of one', async () => {
    await using hub = await openSubgraph(training, 'pdp1');
    const answer = await hub.ask('{ topics { code en ro no crimeType { id } } topic(code: "X") { code } }');
    expect(answer.topic).toBeNull();
    const topics = answer.topics as { code: string }[];
    expect(topics.map(({ code }) => code)).toEqual([
      'CRIMINAL_INVESTIGATION',
      'CROSS_BORDER_CRIME',
      'ITINERANT_CRIME',
      'JIT',
      'THB',
    ]);
    expect(topics[3]).toMatchObject({ crimeType: null });
    expect(topics[4]).toEqual({
      code: 'THB',
      en: 'Trafficking in human beings',
      ro: 'Trafic de persoane',
      no: 'Menneskehandel',
      crimeType: { id: idOf('CrimeType', 'TRAFFICKING_PERSONS') },
    });
  });

  it('list their events, one statement for all topics, and keep the source that names them', async () => {
    await using hub = await openSubgraph(training, 'demo');
    const answer = await hub.ask('{ topics { code source { id } events(first: 1) { totalCount nodes { code } } } }');
    expect(hub.statements).toHaveLength(3);
    expect(answer.topics).toEqual(
      expect.arrayContaining([
        {
          code: 'FORENSICS',
          source: { id: idOf('Source', 'DEMO') },
          events: { totalCount: 3, nodes: [{ code: 'DEMO-WORKSHOP-5' }] },
        },
        {
          code: 'JIT',
          source: { id: idOf('Source', 'PDP1-RESULTS') },
          events: { totalCount: 2, nodes: [{ code: 'DEMO-TRAINING-COURSE-2' }] },
        },
      ]),
    );
  });

  it('hand out the labels of the closed lists', async () => {
    await using hub = await openSubgraph(training);
    const { trainingCodeLists } = await hub.ask('{ trainingCodeLists { name codes { code no } } }');
    expect((trainingCodeLists as { name: string }[]).map(({ name }) => name)).toEqual([
      'Delivery',
      'EventType',
      'Sex',
      'StakeholderType',
    ]);
    expect(hub.statements).toHaveLength(0);
  });
});
