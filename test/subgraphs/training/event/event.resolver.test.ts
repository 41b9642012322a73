import { idOf } from '../../../../shared/ids';
import { subgraph as training } from '../../../../subgraphs/training/subgraph';
import { openSubgraph } from '../../../kit';

const codesOf = (answer: Record<string, unknown>): string[] =>
  (answer.events as { nodes: { code: string }[] }).nodes.map(({ code }) => code);

describe('events', () => {
  it('come with topics, sessions, attendances and series in one statement a level, one event or a hundred', async () => {
    await using hub = await openSubgraph(training, 'pdp1', 'demo');
    const question = (first: number) => `{ events(first: ${first}, orderBy: CODE_ASC) { totalCount nodes {
      code participants topics { code } sessions { number topic { code } }
      attendances { stakeholderType count event { code } } series { code statedEvents types } place { id }
    } } }`;
    const one = await hub.ask(question(1));
    const statements = hub.statements.length;
    expect(statements).toBe(10);
    const all = await hub.ask(question(100));
    expect(hub.statements).toHaveLength(statements);
    expect(codesOf(all)).toHaveLength(27);
    expect(codesOf(all)[0]).toBe(codesOf(one)[0]);
    expect((one.events as { nodes: unknown[] }).nodes[0]).toMatchObject({
      code: 'DEMO-CONFERENCE-1',
      participants: 63,
      topics: [{ code: 'CROSS_BORDER_CRIME' }],
      sessions: [{ number: 1 }, { number: 2 }],
      series: { code: 'PDP1-CONFERENCE', statedEvents: 1, types: ['CONFERENCE'] },
    });
  });

  it.each([
    ['{ type: [TRAINING_COURSE], topicCode: ["JIT"] }', ['DEMO-TRAINING-COURSE-2', 'DEMO-TRAINING-COURSE-4']],
    ['{ country: ["NO"], from: "2016-01-01" }', ['DEMO-TRAINING-COURSE-4', 'DEMO-STUDY-VISIT-5', 'DEMO-WORKSHOP-6']],
    ['{ delivery: [HYBRID, VIRTUAL] }', ['DEMO-CONFERENCE-1', 'DEMO-WEBINAR-1']],
    ['{ from: "2015-10-15", to: "2015-10-26" }', ['DEMO-CONFERENCE-1']],
    [`{ topicId: ["${idOf('Topic', 'PROPERTY_CRIME')}"] }`, ['DEMO-WORKSHOP-4', 'DEMO-WORKSHOP-6']],
    ['{ topicCode: ["NO_SUCH_TOPIC"] }', []],
  ])('are found by %s', async (filter, codes) => {
    await using hub = await openSubgraph(training, 'demo');
    expect(codesOf(await hub.ask(`{ events(filter: ${filter}) { nodes { code } } }`))).toEqual(codes);
    // Topics are a link: first it is asked how far the events go that may be met in order.
    expect(hub.statements).toHaveLength(filter.includes('topic') ? 2 : 1);
  });

  it('are walked in either direction without losing or repeating one', async () => {
    await using hub = await openSubgraph(training, 'demo');
    const whole = codesOf(await hub.ask('{ events(first: 100, orderBy: STARTS_ON_DESC) { nodes { code } } }'));
    const walked: string[] = [];
    let before: string | null = null;
    do {
      const answer = await hub.ask(
        'query ($before: String) { events(last: 5, before: $before, orderBy: STARTS_ON_DESC) { nodes { code } pageInfo { startCursor hasPreviousPage } } }',
        { before },
      );
      walked.unshift(...codesOf(answer));
      const { pageInfo } = answer.events as { pageInfo: { startCursor: string; hasPreviousPage: boolean } };
      before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
    } while (before !== null);
    expect(walked).toEqual(whole);
  });

  it('have no participants where none are recorded, and are null where the code is unknown', async () => {
    await using hub = await openSubgraph(training, 'demo');
    await hub.subgraph.db.query(
      `UPDATE attendance SET head_count = NULL WHERE event_id = '${idOf('Event', 'DEMO-SEMINAR-4')}'`,
    );
    expect(
      await hub.ask('{ known: event(code: "DEMO-SEMINAR-4") { participants } event(code: "X") { code } }'),
    ).toEqual({
      known: { participants: null },
      event: null,
    });
  });

  it('are reached from organisers, places and crime types, each event once', async () => {
    await using hub = await openSubgraph(training, 'demo');
    // Both topics of a workshop now speak of one crime: it is still one event of that crime.
    await hub.subgraph.db.query(
      `UPDATE topic SET crime_type_id = '${idOf('CrimeType', 'THEFT')}' WHERE code = 'ITINERANT_CRIME'`,
    );
    const representations = [
      { __typename: 'Organisation', id: idOf('Organisation', 'POD') },
      { __typename: 'Place', id: idOf('Place', 'NO_POLICE_DISTRICT', '2002', 'OSLO') },
      { __typename: 'CrimeType', id: idOf('CrimeType', 'THEFT') },
      { __typename: 'CrimeType', id: idOf('CrimeType', 'ECONOMIC_CRIME') },
    ];
    const answer = await hub.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Organisation { eventsOrganised { totalCount } }
        ... on Place { eventsHosted { nodes { code } } }
        ... on CrimeType { events(filter: { type: [WORKSHOP] }) { totalCount nodes { code } } }
      } }`,
      { representations },
    );
    expect(answer._entities).toEqual([
      { eventsOrganised: { totalCount: 7 } },
      { eventsHosted: { nodes: [{ code: 'DEMO-STUDY-VISIT-1' }, { code: 'DEMO-WORKSHOP-2' }] } },
      { events: { totalCount: 4, nodes: [1, 2, 4, 6].map((number) => ({ code: `DEMO-WORKSHOP-${number}` })) } },
      { events: { totalCount: 0, nodes: [] } },
    ]);
  });

  it('follow, and come before, a page on which none was asked for', async () => {
    await using hub = await openSubgraph(training, 'demo');
    const answer = await hub.ask(`{
      start: events(first: 0) { nodes { code } pageInfo { hasPreviousPage hasNextPage } }
      end: events(last: 0) { nodes { code } pageInfo { hasPreviousPage hasNextPage } }
      none: events(first: 0, filter: { type: [] }) { pageInfo { hasPreviousPage hasNextPage } }
      topic(code: "THB") { events(first: 0) { pageInfo { hasPreviousPage hasNextPage } } }
    }`);
    const before = { hasPreviousPage: false, hasNextPage: true };
    expect(answer).toEqual({
      start: { nodes: [], pageInfo: before },
      end: { nodes: [], pageInfo: { hasPreviousPage: true, hasNextPage: false } },
      none: { pageInfo: { hasPreviousPage: false, hasNextPage: false } },
      topic: { events: { pageInfo: before } },
    });
  });
});
