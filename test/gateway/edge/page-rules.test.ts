import { buildSchema, parse } from 'graphql';
import { checkPages } from '../../../gateway/edge/page-rules';

const schema = buildSchema(`
  type Query { events(first: Int, after: String, last: Int, before: String): EventConnection top(first: Int): [Int] }
  type EventConnection { nodes: [Event!]! }
  type Event { sessions(first: Int): SessionConnection }
  type SessionConnection { totalCount: Int! }`);

const check =
  (document: string, variables: Record<string, unknown> = {}) =>
  () =>
    checkPages(schema, parse(document), variables);

describe('page arguments at the gateway', () => {
  it.each([
    ['{ events(first: 101) { nodes { __typename } } }', {}],
    ['query ($n: Int) { events(last: $n) { nodes { __typename } } }', { n: -1 }],
    ['{ events(first: 1, last: 1) { nodes { __typename } } }', {}],
    ['{ ...A } fragment A on Query { events { nodes { sessions(first: 1000) { totalCount } } } }', {}],
  ])('are refused wherever they stand: %s', (document, variables) => {
    expect(check(document, variables)).toThrow(/^Not a page: /);
  });

  it('are none of ours where the field is no connection', () => {
    expect(check('{ top(first: 1000) }')).not.toThrow();
  });
});
