import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';

/** One subgraph of the benchmark's graph. Written as Federation 1, which every gateway of the comparison reads. */
export interface BenchSubgraph {
  readonly name: string;
  readonly sdl: string;
}

const PROJECT = 'extend type Project @key(fields: "id") { id: ID! @external';

const four: readonly BenchSubgraph[] = [
  {
    name: 'register',
    sdl: `extend type Query { projects(first: Int!, from: Int!): [Project!]! }
      type Project @key(fields: "id") {
        id: ID! title: String! status: String! startsOn: String! budget: Float! open: Boolean! tags: [String!]!
      }`,
  },
  {
    name: 'people',
    sdl: `${PROJECT} officers: Int! lead: Officer! }
      type Officer { rank: String! unit: Unit! }
      extend type Unit @key(fields: "id") { id: ID! @external }`,
  },
  {
    name: 'calendar',
    sdl: `${PROJECT} events: [Event!]! }
      type Event { title: String! startsOn: String! participants: Int }
      type Unit @key(fields: "id") { id: ID! name: String! region: Region! }
      extend type Region @key(fields: "id") { id: ID! @external }`,
  },
  {
    name: 'figures',
    sdl: `${PROJECT} spending: Spending! }
      type Spending { planned: Float! paid: Float contracts: Int! }
      type Region @key(fields: "id") { id: ID! name: String! population: Int! }`,
  },
];

/** A further subgraph, to see how cost grows with their number. */
const further = (index: number): BenchSubgraph => ({
  name: `further${String(index)}`,
  sdl: `${PROJECT} note${String(index)}: Note${String(index)}! }
    type Note${String(index)} { text: String! weight: Int! }`,
});

/** The graph of four subgraphs, or more. */
export const benchSubgraphs = (count: number): readonly BenchSubgraph[] => [
  ...four,
  ...Array.from({ length: Math.max(0, count - four.length) }, (_, index) => further(index)),
];

/** Where a subgraph is reached on the server that replays them. */
export const pathOf = (name: string): string => `/${name}`;

type Source = Readonly<Record<string, unknown>>;

const numberOf = ({ id }: Source): number => Number(String(id).replace(/\D/g, ''));
const pick = (values: readonly string[], index: number): string => values[index % values.length] ?? '';

const projectOf = (index: number): Source => ({
  __typename: 'Project',
  id: `P${String(index)}`,
  title: `Cooperation project number ${String(index)} against itinerant crime`,
  status: pick(['PLANNED', 'RUNNING', 'COMPLETED'], index),
  startsOn: `20${String(14 + (index % 9))}-0${String(1 + (index % 9))}-15`,
  budget: index * 1000.5,
  open: index % 2 === 0,
  tags: ['police', pick(['training', 'procurement'], index)],
});

const partsOfProject: Readonly<Record<string, (index: number) => unknown>> = {
  officers: (index) => 3 + (index % 25),
  lead: (index) => ({
    rank: pick(['inspector', 'commissioner', 'agent'], index),
    unit: { __typename: 'Unit', id: `U${String(index % 40)}` },
  }),
  events: (index) =>
    [1, 2].map((nth) => ({
      title: `Workshop ${String(nth)} of project ${String(index)}`,
      startsOn: `2016-0${String(nth)}-10`,
      participants: nth === 1 ? index * 2 : null,
    })),
  spending: (index) => ({ planned: index * 900, paid: index % 3 === 0 ? null : index * 850.25, contracts: index % 38 }),
};

const partsOfPlaces: Readonly<Record<string, Readonly<Record<string, (index: number) => unknown>>>> = {
  Unit: {
    name: (index) => `Unit ${String(index)} of the county police`,
    region: (index) => ({ __typename: 'Region', id: `R${String(index % 12)}` }),
  },
  Region: { name: (index) => `Region ${String(index)}`, population: (index) => 200_000 + index * 1234 },
};

/** The same values from every subgraph and from the merged schema. */
export const benchResolver: GraphQLFieldResolver<Source, unknown, { first?: number; from?: number }> = (
  source,
  { first = 0, from = 0 },
  _context,
  { parentType, fieldName },
) => {
  if (fieldName === 'projects') return Array.from({ length: first }, (_, index) => projectOf(from + index));
  if (fieldName in source) return source[fieldName];
  if (parentType.name === 'Project') {
    if (fieldName.startsWith('note')) return { text: `A note on ${String(source.id)}`, weight: numberOf(source) };
    return partsOfProject[fieldName]?.(numberOf(source)) ?? projectOf(numberOf(source))[fieldName];
  }
  return partsOfPlaces[parentType.name]?.[fieldName]?.(numberOf(source));
};

const reference = (representation: object): object => representation;
const references = Object.fromEntries(
  ['Project', 'Unit', 'Region'].map((type) => [type, { __resolveReference: reference }]),
);

/** The schema of one subgraph, with its entities. */
export const subgraphSchema = ({ sdl }: BenchSubgraph): GraphQLSchema => {
  const typeDefs = parse(sdl);
  const owned = Object.entries(references).filter(([type]) => sdl.includes(`type ${type} `));
  return buildSubgraphSchema([{ typeDefs, resolvers: Object.fromEntries(owned) }]);
};
