import { type Hazard } from '../hazard';

const unit = { __typename: 'Unit', id: 'u1', title: 'Unit 1', place: 'Cluj' };
const depot = { __typename: 'Depot', code: 'd1', title: 'Depot 1', place: 'Iași' };
const car = { __typename: 'Vehicle', id: 'v1', label: 'Patrol car', wheels: 4, price: 100, keeper: unit };
const radio = { __typename: 'Radio', id: 'r1', label: 'Radio', band: 'UHF', price: 50, keeper: depot };
const stock = [car, radio];

/** An interface whose objects live in two subgraphs, a union across them, and fragments that do not meet. */
export const abstractTypes: Hazard = {
  name: 'interfaces and unions over several subgraphs',
  shared: [],
  world: () => ({ Vehicle: [car], Radio: [radio], Unit: [unit], Depot: [depot] }),
  subgraphs: [
    {
      name: 'store',
      sdl: `
      type Query { stock: [Asset] any: [Thing] one(id: ID!): Asset }
      interface Asset { id: ID! label: String keeper: Keeper }
      type Vehicle implements Asset @key(fields: "id") { id: ID! label: String keeper: Keeper wheels: Int }
      type Radio implements Asset @key(fields: "id") { id: ID! label: String keeper: Keeper band: String }
      union Keeper = Unit | Depot
      union Thing = Vehicle | Unit
      type Unit @key(fields: "id") { id: ID! }
      type Depot @key(fields: "code") { code: ID! }`,
    },
    {
      name: 'prices',
      sdl: `
      interface Priced { price: Int }
      type Vehicle implements Priced @key(fields: "id") { id: ID! price: Int }
      type Radio implements Priced @key(fields: "id") { id: ID! price: Int }`,
    },
    {
      name: 'places',
      sdl: `
      interface Placed { place: String }
      type Unit implements Placed @key(fields: "id") { id: ID! title: String place: String }
      type Depot implements Placed @key(fields: "code") { code: ID! title: String place: String }`,
    },
  ],
  resolvers: {
    Query: {
      stock: () => stock,
      any: () => [car, unit, null],
      one: (_root: unknown, { id }: { id: string }) => stock.find((each) => each.id === id) ?? null,
    },
  },
  questions: [
    { query: '{ stock { id label ... on Vehicle { wheels price } ... on Radio { band } } }' },
    { query: '{ stock { ... on Priced { price } keeper { ... on Placed { place } __typename } } }' },
    { query: '{ stock { keeper { ... on Unit { id title } ... on Depot { code t: title } } } }' },
    { query: '{ any { __typename ... on Vehicle { label price } ... on Unit { title } } }' },
    { query: '{ any { ... on Asset { id } ... on Priced { price } ... on Placed { place } } }' },
    { query: '{ one(id: "v1") { __typename t: __typename ... on Radio { price } } two: one(id: "x") { id } }' },
    {
      query: `{ stock { ...A } } fragment A on Asset { ... on Priced { ...P } id } fragment P on Priced { price ... on Vehicle { wheels } }`,
    },
  ],
};

/** A union, an enum and an input of which each subgraph has a part of its own. */
export const intersections: Hazard = {
  name: 'types of which each subgraph has another part',
  shared: [],
  world: () => ({
    Person: [{ id: 'p1', role: 'ANALYST', kind: 'WRITTEN' }],
  }),
  subgraphs: [
    {
      name: 'left',
      sdl: `
      type Query { media: Medium file: File find(filter: Filter!): [String!] person: Person }
      union Medium = Book | Film
      type File { media: Medium @shareable }
      type Book @shareable { title: String }
      type Film { title: String minutes: Int }
      enum Role { ANALYST OFFICER }
      input Filter { name: String limit: Int }
      type Person @key(fields: "id") { id: ID! role: Role }`,
    },
    {
      name: 'right',
      sdl: `
      type Query { other: Medium again(filter: Filter!): [String!] }
      union Medium = Book | Song
      type File { media: Medium @shareable }
      type Book @shareable { title: String }
      type Song { title: String notes: [String!] }
      enum Role { ANALYST OFFICER }
      input Filter { name: String }
      enum Kind { WRITTEN SUNG }
      type Person @key(fields: "id") { id: ID! kind: Kind }`,
    },
  ],
  resolvers: {
    Query: {
      media: () => ({ __typename: 'Film', title: 'Film', minutes: 90 }),
      other: () => ({ __typename: 'Song', title: 'Song', notes: ['do'] }),
      file: () => ({ media: { __typename: 'Book', title: 'Book' } }),
      find: (_root: unknown, { filter }: { filter: object }) => Object.keys(filter),
      again: (_root: unknown, { filter }: { filter: object }) => Object.keys(filter),
      person: () => ({ id: 'p1', role: 'ANALYST', kind: 'WRITTEN' }),
    },
  },
  questions: [
    { query: '{ media { __typename ... on Book { title } ... on Film { title minutes } ... on Song { title } } }' },
    { query: '{ other { ... on Song { notes } ... on Film { minutes } ... on Book { title } } }' },
    { query: '{ file { media { ... on Song { notes } ... on Book { title } } } }' },
    {
      query: 'query ($name: String) { find(filter: { name: $name }) again(filter: { name: "x" }) }',
      variables: { name: 'y' },
    },
    { query: '{ person { role kind } }' },
    { query: '{ find(filter: { limit: 3 }) }', withErrors: null },
  ],
};

const accounts = ['a1', 'a2'].map((id, index) => ({
  __typename: index === 0 ? 'Person' : 'Body',
  id,
  name: `Account ${id}`,
  active: index === 0,
  level: index,
}));

/** A subgraph that knows an interface as one object, and what it requires of it. */
export const interfaceObject: Hazard = {
  name: 'an interface one subgraph knows as an object',
  shared: [],
  world: () => ({
    Account: accounts,
    Person: accounts.slice(0, 1),
    Body: accounts.slice(1),
  }),
  subgraphs: [
    {
      name: 'identities',
      sdl: `
      type Query { accounts: [Account!] parties: [Party!] }
      union Party = Person | Body
      interface Account @key(fields: "id") { id: ID! name: String }
      type Person implements Account @key(fields: "id") { id: ID! name: String }
      type Body implements Account @key(fields: "id") { id: ID! name: String level: Int }`,
    },
    {
      name: 'activity',
      sdl: `
      type Query { recent: [Account!] }
      type Account @key(fields: "id") @interfaceObject { id: ID! name: String @external active: Boolean
        greeting: String @requires(fields: "name") }`,
    },
  ],
  resolvers: {
    Query: { accounts: () => accounts, recent: () => accounts, parties: () => accounts },
    Account: { greeting: ({ name }: { name?: string }) => `Hello ${name ?? 'nobody'}` },
  },
  questions: [
    { query: '{ accounts { id name active greeting } }' },
    { query: '{ recent { id active } }' },
    { query: '{ recent { __typename name greeting } }' },
    { query: '{ recent { ... on Body { level greeting } ... on Person { active } } }' },
    { query: '{ accounts { ... on Person { greeting } ... on Account { active } } }' },
    // Every account is a party, so that nobody asks what it is.
    { query: '{ recent { active ... on Party { ... on Account { id } } } }' },
    { query: '{ parties { ... on Account { active ... on Body { level } } } }' },
  ],
};

/** Interfaces of which one subgraph has no object, and an object of which nobody resolves the interface. */
export const unresolvableInterface: Hazard = {
  name: 'an interface without an object that could be it',
  shared: [],
  world: () => ({
    Thing: [{ __typename: 'Loaf', id: 't1', name: 'Loaf' }],
    Loaf: [{ __typename: 'Loaf', id: 't1', name: 'Loaf' }],
  }),
  subgraphs: [
    {
      name: 'first',
      sdl: `
      type Query { a: Element thing: Thing! }
      interface Element @key(fields: "id") { id: ID! }
      type Thing @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }`,
    },
    {
      name: 'second',
      sdl: `
      type Query { b: Element }
      type Element @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }
      interface Thing @key(fields: "id") { id: ID! }
      type Loaf implements Thing @key(fields: "id") { id: ID! name: String! }`,
    },
  ],
  resolvers: {
    Query: {
      a: () => ({ __typename: 'Element', id: 'n1' }),
      b: () => ({ __typename: 'Element', id: 'n1', field: 'known' }),
      thing: () => ({ __typename: 'Thing', id: 't1' }),
    },
  },
  questions: [
    { query: '{ b { id field } }', answer: { b: { id: 'n1', field: 'known' } } },
    { query: '{ b { id } }', answer: { b: { id: 'n1' } } },
    // Nothing can be an element there, so its field cannot be asked: the question fails as a whole.
    { query: '{ a { field } }', withErrors: null },
    { query: '{ a { id } }', withErrors: { a: null } },
    { query: '{ thing { id } }', answer: { thing: { id: 't1' } } },
    { query: '{ thing { id name } }', withErrors: null },
    { query: '{ thing { ... on Loaf { id } } }', answer: { thing: { id: 't1' } } },
    {
      query: '{ thing { __typename ... on Loaf { id name } } }',
      answer: { thing: { __typename: 'Loaf', id: 't1', name: 'Loaf' } },
    },
  ],
};
