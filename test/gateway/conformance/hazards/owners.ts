import { type ToyContext } from '../../executor/toy';
import { type Hazard, sent } from '../hazard';

const posts = ['1', '2'].map((id) => ({
  __typename: 'Post',
  id,
  text: `Text ${id}`,
  at: `2016-0${id}-01`,
  author: { name: 'A' },
  likes: Number(id),
}));

/** Fields that changed their owner, one of them from a subgraph that no longer is. */
export const overridden: Hazard = {
  name: 'fields that changed their owner',
  shared: [],
  world: () => ({ Post: posts, Feed: posts }),
  subgraphs: [
    {
      name: 'old',
      sdl: `
      type Query { posts: [Post] entries: [Entry] }
      interface Entry { id: ID! at: String }
      type Post implements Entry @key(fields: "id") { id: ID! at: String likes: Int
        summary: String @requires(fields: "popular") popular: Boolean @external }`,
    },
    {
      name: 'new',
      sdl: `
      type Query { latest: [Post] }
      type Post @key(fields: "id") { id: ID! at: String @override(from: "old") text: String @override(from: "gone")
        likes: Int @external popular: Boolean @requires(fields: "likes") }`,
    },
  ],
  resolvers: {
    Query: { posts: () => posts, latest: () => posts, entries: () => posts },
    Post: {
      popular: ({ id, likes }: { id: string; likes?: number }, _args: unknown, { split }: ToyContext) =>
        (split ? sent(likes) : Number(id)) > 1,
      summary: ({ id, popular }: { id: string; popular?: boolean }, _args: unknown, { split }: ToyContext) =>
        (split ? sent(popular) : Number(id) > 1) ? 'read' : 'unread',
    },
  },
  questions: [
    { query: '{ posts { id at text likes popular summary } }' },
    { query: '{ latest { at text summary } }' },
    { query: '{ entries { id at } }' },
    { query: '{ entries { ... on Post { at popular } } }' },
  ],
};

const product = {
  __typename: 'Product',
  id: '1',
  name: { full: 'Car', brand: 'X' },
  price: { amount: 5 },
  group: { id: 'c', title: 'Cars' },
};

/** One root field, and one value type, of which every subgraph answers a part; hidden fields; the name of the type. */
export const sharedRoot: Hazard = {
  name: 'one root field in every subgraph',
  shared: [],
  world: () => ({}),
  subgraphs: [
    {
      name: 'groups',
      sdl: `type Query { product: Product @shareable products: [Product] @shareable } type Product @shareable { id: ID! group: Group } type Group { id: ID! title: String }`,
    },
    {
      name: 'names',
      sdl: `type Query { product: Product @shareable products: [Product] @shareable } type Product @shareable { id: ID! name: Name } type Name { full: String brand: String hidden: String @inaccessible }`,
    },
    {
      name: 'prices',
      sdl: `type Query { product: Product @shareable products: [Product] @shareable } type Product @shareable { id: ID! price: Price } type Price { amount: Int }`,
    },
  ],
  resolvers: { Query: { product: () => product, products: () => [product] } },
  questions: [
    { query: '{ product { id name { full brand } price { amount } group { id title } } }' },
    { query: '{ products { price { amount } group { title } name { brand } } }' },
    { query: '{ __typename product { __typename t: __typename name { __typename } } }' },
    { query: '{ product { name { hidden } } }', withErrors: null },
  ],
};

/** One interface for everything that has an id, over subgraphs that know other things; it leads back to itself. */
export const nodes: Hazard = {
  name: 'an interface over everything, that leads back to itself',
  shared: [],
  world: () => ({
    Unit: [{ __typename: 'Unit', id: 'u1', title: 'Unit', chief: { __typename: 'Chief', id: 'c1' } }],
    Chief: [{ __typename: 'Chief', id: 'c1', rank: 'inspector' }],
  }),
  subgraphs: [
    {
      name: 'lookup',
      sdl: `type Query { node(id: ID!): Node } interface Node { id: ID! related: Node }
      type Unit implements Node @key(fields: "id") { id: ID! related: Node }
      type Chief implements Node @key(fields: "id") { id: ID! related: Node }`,
    },
    {
      name: 'register',
      sdl: `type Unit @key(fields: "id") { id: ID! title: String chief: Chief } type Chief @key(fields: "id") { id: ID! rank: String }`,
    },
  ],
  resolvers: {
    Query: {
      node: (_root: unknown, { id }: { id: string }) =>
        id === 'u1' ? { __typename: 'Unit', id } : id === 'c1' ? { __typename: 'Chief', id } : null,
    },
    Node: {
      related: ({ id }: { id: string }) =>
        id === 'u1' ? { __typename: 'Chief', id: 'c1' } : { __typename: 'Unit', id: 'u1' },
    },
    Unit: { title: () => 'Unit', chief: () => ({ __typename: 'Chief', id: 'c1' }) },
    Chief: { rank: () => 'inspector' },
  },
  questions: [
    { query: '{ node(id: "u1") { __typename id ... on Unit { title chief { rank } } } }' },
    { query: '{ node(id: "c1") { related { related { ... on Chief { rank } ... on Unit { title } } id } } }' },
    { query: '{ a: node(id: "u1") { ... on Chief { rank } } b: node(id: "none") { id } }' },
  ],
};
