import { type Hazard } from '../hazard';

const crate = { __typename: 'Crate', label: 'Crate 1' };
const pallet = { __typename: 'Pallet', height: 120, stacked: true };
const barrel = { __typename: 'Barrel', litres: 200 };
const north = { __typename: 'Convoy', id: 'n1', name: 'North', crew: 4, hold: { loads: [crate, pallet] } };
const south = { __typename: 'Convoy', id: 's1', name: 'South', crew: 2, hold: { loads: [barrel, crate] } };

/** A union each subgraph has another member of, below fields both give: an object is of what its own subgraph knows. */
export const unevenUnion: Hazard = {
  name: 'a union with another member in each subgraph, below fields they share',
  shared: [],
  world: () => ({ Convoy: [north, south] }),
  subgraphs: [
    {
      name: 'north',
      sdl: `
      type Query { north: Convoy }
      type Convoy @key(fields: "id") { id: ID! name: String hold: Hold @shareable }
      type Hold @shareable { loads: [Load!]! }
      union Load = Crate | Pallet
      type Crate @shareable { label: String }
      type Pallet { height(inInches: Boolean): Int stacked: Boolean }`,
    },
    {
      name: 'south',
      sdl: `
      type Query { south: Convoy }
      type Convoy @key(fields: "id") { id: ID! crew: Int hold: Hold @shareable }
      type Hold @shareable { loads: [Load!]! }
      union Load = Crate | Barrel
      type Crate @shareable { label: String }
      type Barrel { litres: Int }`,
    },
  ],
  resolvers: {
    Query: { north: () => north, south: () => south },
    Pallet: {
      height: ({ height }: { height: number }, { inInches }: { inInches?: boolean | null }) =>
        inInches ? Math.round(height / 2.54) : height,
    },
  },
  questions: [
    { query: '{ north { hold { loads { __typename ... on Crate { label } ... on Pallet { height } } } } }' },
    { query: '{ north { id hold { loads { ... on Barrel { litres } ... on Pallet { stacked } } } } }' },
    { query: '{ south { name hold { loads { ... on Barrel { litres } ... on Pallet { height } } } crew } }' },
    {
      query: `query ($inches: Boolean) { south { hold { loads { ... on Pallet { height(inInches: $inches) } } } }
        north { crew hold { loads { ... on Pallet { height(inInches: $inches) } ... on Crate { label } } } } }`,
      variables: { inches: true },
    },
    { query: '{ south { hold { loads { ... on Pallet { height } } } } }' },
  ],
};
