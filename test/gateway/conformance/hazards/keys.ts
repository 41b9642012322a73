import { type ToyContext } from '../../executor/toy';
import { type Hazard, sent } from '../hazard';

const seats = ['1', '2'].map((id) => ({
  __typename: 'Member',
  id,
  badge: `badge-${id}`,
  ref: { post: `post-${id}`, shift: `shift-${id}`, seat: `seat-${id}` },
  name: `Member ${id}`,
}));

/** One entity under four keys of which each side resolves another one, and a field that requires the other side's. */
export const keysMashup: Hazard = {
  name: 'keys of which each subgraph resolves another',
  shared: [],
  world: () => ({ Member: seats, Team: [{ id: 't1', members: seats }] }),
  subgraphs: [
    {
      name: 'names',
      sdl: `
      type Member @key(fields: "id", resolvable: true) @key(fields: "badge", resolvable: false)
        @key(fields: "ref { post shift }", resolvable: false) @key(fields: "id ref { shift seat }", resolvable: false) {
        id: ID! badge: ID! ref: Ref! name: String! }
      type Ref { post: ID! shift: ID! seat: ID! }`,
    },
    {
      name: 'roster',
      sdl: `
      type Query { team: Team }
      type Team @key(fields: "id") { id: ID! members: [Member!]! }
      type Member @key(fields: "ref { post shift }", resolvable: false)
        @key(fields: "id ref { shift seat }", resolvable: true) @key(fields: "badge", resolvable: false)
        @key(fields: "id", resolvable: false) {
        id: ID! badge: ID! ref: Ref! name: String! @external greeting: String! @requires(fields: "name") }
      type Ref { post: ID! shift: ID! seat: ID! }`,
    },
  ],
  resolvers: {
    Query: { team: () => ({ id: 't1', members: seats.map(({ name: _name, ...rest }) => rest) }) },
    Member: {
      name: ({ id, name }: { id: string; name?: string }) => name ?? `Member ${id}`,
      greeting: ({ id, name }: { id: string; name?: string }, _args: unknown, { split }: ToyContext) =>
        `Hello ${split ? sent(name) : `Member ${id}`}`,
    },
  },
  questions: [
    { query: '{ team { id members { id name greeting } } }' },
    { query: '{ team { members { greeting } } }' },
    { query: '{ team { members { badge ref { post } name } } }' },
  ],
};

const books = ['b1', 'b2'].map((code) => ({ code, id: `id-${code}`, writer: { name: `Writer of ${code}` } }));

/** The way to the third subgraph leads over a key the second does not know of everything. */
export const nullKeys: Hazard = {
  name: 'a key the subgraph in between does not know',
  shared: [],
  world: () => ({ Book: books }),
  subgraphs: [
    {
      name: 'boxes',
      sdl: `type Query { boxes: [Box] } type Box { book: Book } type Book @key(fields: "code") { code: ID! }`,
    },
    { name: 'index', sdl: `type Book @key(fields: "code") @key(fields: "id") { code: ID! id: ID! }` },
    {
      name: 'writers',
      sdl: `type Book @key(fields: "id") { id: ID! writer: Writer } type Writer { name: String }`,
    },
  ],
  resolvers: {
    Query: { boxes: () => ['b1', 'b2', 'b3'].map((code) => ({ book: { code } })) },
    Book: {
      writer: (book: { id?: string; code?: string }) =>
        books.find(({ id, code }) => id === book.id || code === book.code)?.writer ?? null,
    },
  },
  questions: [{ query: '{ boxes { book { code writer { name } } } }' }],
};
