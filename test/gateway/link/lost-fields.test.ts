import { parse } from 'graphql';
import { lostFields } from '../../../gateway/link/lost-fields';

describe('the fields of a subgraph that gives no answer', () => {
  it('are null at the root, by the names the fetch gave them', () => {
    const fetch = parse('query A($n: Int) { list: events(first: $n) { title } eventCount }');
    expect(lostFields(fetch, {}, null)).toEqual({
      data: { list: null, eventCount: null },
      path: ['list'],
      fields: ['list', 'eventCount'],
    });
  });

  it('are null on every entity, each with the fields of its own type', () => {
    const fetch = parse(`query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ...P ... on Place { __typename hosted: events { title } } } } fragment P on Project { events { title } }`);
    const representations = [
      { __typename: 'Project', id: '1' },
      { __typename: 'Place', id: '2' },
    ];
    expect(lostFields(fetch, { representations }, null)).toEqual({
      data: { _entities: [{ events: null }, { __typename: 'Place', hosted: null }] },
      path: ['_entities', 0, 'events'],
      fields: ['events'],
    });
  });

  it('are named as the client asked for them; what only another subgraph needs is not', () => {
    const fetch = parse('{ _entities(representations: $representations) { ... on Project { measures lastEvent } } }');
    const lost = lostFields(
      fetch,
      { representations: [{ __typename: 'Project', id: '1' }] },
      parse('{ projects { lastEvent } }'),
    );
    expect(lost).toMatchObject({ path: ['_entities', 0, 'lastEvent'], fields: ['lastEvent'] });
  });
});
