import { type ToyContext } from '../../executor/toy';
import { type Hazard, sent } from '../hazard';

const people = ['1', '2'].map((id) => ({
  __typename: 'Person',
  id,
  name: `Person ${id}`,
  mail: `p${id}@example.org`,
  rank: Number(id),
}));

interface Named {
  readonly id: string;
  readonly name?: string;
}
const greeting = ({ id, name }: Named, _args: unknown, { split }: ToyContext): string =>
  `Hello ${split ? sent(name) : `Person ${id}`}`;
const questions = [
  { query: '{ people { id name mail greeting } }' },
  { query: '{ first { id rank } people { greeting } }' },
  { query: '{ first { name greeting mail } }' },
];
const resolvers = {
  Query: {
    people: () => people.map(({ name: _name, ...rest }) => rest),
    first: () => ({ ...people[0], name: undefined }),
  },
  Person: { name: ({ id, name }: Named) => name ?? `Person ${id}`, greeting },
};

/** A type extended in the words of Federation 1, with its key and what is required marked as external. */
export const extendedInFederation1: Hazard = {
  name: 'a type extended as in Federation 1',
  shared: [],
  world: () => ({ Person: people }),
  subgraphs: [
    {
      name: 'greetings',
      federation1: true,
      sdl: `
      type Query { people: [Person] }
      extend type Person @key(fields: "id") {
        id: ID! @external name: String @external rank: Int greeting: String @requires(fields: "name") }`,
    },
    {
      name: 'persons',
      federation1: true,
      sdl: `extend type Query { first: Person } type Person @key(fields: "id") { id: ID! name: String mail: String }`,
    },
  ],
  resolvers,
  questions,
};

/** The same in the words of Federation 2, where @extends and an external key mean nothing more. */
export const extendedInFederation2: Hazard = {
  ...extendedInFederation1,
  name: 'a type extended as in Federation 2',
  subgraphs: [
    {
      name: 'greetings',
      sdl: `
      type Query { people: [Person] }
      extend type Person @key(fields: "id") {
        id: ID! name: String @external rank: Int greeting: String @requires(fields: "name") }`,
    },
    {
      name: 'persons',
      sdl: `type Query { first: Person } type Person @key(fields: "id") { id: ID! name: String mail: String }`,
    },
  ],
};

/** A field marked external that its subgraph could answer at one place only, and provides there. */
export const provided: Hazard = {
  name: 'fields a subgraph provides at one place',
  shared: [],
  world: () => ({ Person: people, Desk: [{ id: 'k1' }] }),
  subgraphs: [
    {
      name: 'desks',
      sdl: `
      type Query { desks: [Desk] @provides(fields: "head { name }") plain: [Desk]
        mixed: [Sitter] @provides(fields: "... on Person { name }") sitters: [Sits] @provides(fields: "... on Person { name }") }
      union Sitter = Person | Robot
      interface Sits { serial: String }
      type Robot implements Sits { serial: String }
      type Desk { id: ID! head: Person }
      type Person implements Sits @key(fields: "id") { id: ID! name: String @external serial: String }`,
    },
    { name: 'persons', sdl: `type Person @key(fields: "id") { id: ID! name: String @shareable mail: String }` },
  ],
  resolvers: {
    Query: {
      desks: () => [
        { id: 'k1', head: { ...people[0], name: 'Person 1' } },
        { id: 'k2', head: null },
      ],
      plain: () => [{ id: 'k1', head: people[1] }],
      mixed: () => [people[0], { __typename: 'Robot', serial: 'r1' }],
      sitters: () => [{ __typename: 'Robot', serial: 'r1' }, people[1]],
    },
    Person: { serial: ({ id }: { id: string }) => `s${id}` },
  },
  questions: [
    { query: '{ desks { id head { name } } }' },
    { query: '{ desks { head { name mail } } plain { head { name } } }' },
    { query: '{ mixed { ... on Person { id name } ... on Robot { serial } } }' },
    { query: '{ sitters { serial ... on Person { name mail } } }' },
  ],
};
