import { type Hazard } from '../hazard';

const van = { __typename: 'Vehicle', id: 'v1', repair: 'new axle', mass: 3000 };
const car = { __typename: 'Vehicle', id: 'v2', repair: 'none', claim: 'C-17', mass: 1400 };
const hut = { __typename: 'Shed', id: 's1', claim: 'C-18' };
const damage = { __typename: 'Damage', id: 'd1', thing: van, things: [van, hut] };
const loss = { __typename: 'Loss', id: 'l1', thing: car, things: [car] };
const theft = { __typename: 'Theft', id: 't1', found: loss };

/** What the insurer is not told of: nobody asks for the claim of what is only damaged. */
const claim = ({ id, claim: value }: { id: string; claim?: string }): string => {
  if (id === van.id) throw new Error('no claim was made for this one');
  return value ?? '';
};

/** One field below members of a union: what is asked below one member is asked of no other. */
export const askedOfMembers: Hazard = {
  name: 'different fields below the members of a union',
  shared: [],
  world: () => ({ Vehicle: [van, car], Shed: [hut] }),
  subgraphs: [
    {
      name: 'findings',
      sdl: `
      type Query { findings: [Finding] latest: Finding }
      union Finding = Damage | Loss | Theft
      interface Thing { id: ID! }
      type Damage { id: ID! thing: Vehicle things: [Thing] }
      type Loss { id: ID! thing: Vehicle things: [Thing] }
      type Theft { id: ID! found: Finding }
      type Vehicle implements Thing @key(fields: "id") { id: ID! }
      type Shed implements Thing @key(fields: "id") { id: ID! }`,
    },
    {
      name: 'workshop',
      sdl: 'type Vehicle @key(fields: "id") { id: ID! repair: String mass: Int }',
    },
    {
      name: 'insurer',
      sdl: `
      interface Insured { claim: String }
      type Vehicle implements Insured @key(fields: "id") { id: ID! claim: String mass: Int @external
        premium: Int @requires(fields: "mass") }
      type Shed implements Insured @key(fields: "id") { id: ID! claim: String }`,
    },
  ],
  resolvers: {
    Query: { findings: () => [damage, loss, theft], latest: () => theft },
    Vehicle: { claim, premium: ({ mass }: { mass?: number }) => (mass ?? Number.NaN) / 100 },
  },
  questions: [
    { query: '{ findings { ... on Damage { thing { repair } } ... on Loss { thing { claim } } } }' },
    { query: '{ findings { ... on Loss { thing { claim mass } id } ... on Damage { thing { id mass } } } }' },
    { query: '{ findings { ... on Damage { thing { premium } } ... on Loss { thing { mass repair } } } }' },
    {
      query: `{ findings { ... on Loss { things { ... on Insured { claim } } } ... on Damage { id things { id
        ... on Shed { claim } ... on Vehicle { repair } } } } }`,
    },
    {
      query: `{ latest { ... on Theft { found { __typename ... on Loss { thing { claim } } ... on Damage { thing { repair } }
        } } ... on Loss { thing { premium } } } }`,
    },
    {
      query: `query ($claims: Boolean!) { findings { ... on Damage { thing { claim @include(if: $claims) mass } }
        ... on Loss { thing { claim } } } }`,
      variables: { claims: false },
    },
    {
      query:
        '{ findings { __typename ...L ...D } } fragment L on Loss { t: thing { claim } } fragment D on Damage { t: thing { id } }',
    },
  ],
};
