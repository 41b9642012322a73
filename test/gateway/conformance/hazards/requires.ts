import { type ToyContext } from '../../executor/toy';
import { type Hazard, sent } from '../hazard';

const goods = [1, 2].map((nth) => ({
  __typename: 'Good',
  id: `g${nth}`,
  price: nth * 10,
  // What can be sent: by road to one, by air to the other.
  route: nth === 1 ? { __typename: 'Road', id: 'x1', km: 12 } : { __typename: 'Air', id: 'x2', hours: 2 },
}));
interface Good {
  readonly id: string;
  readonly price?: number;
  readonly dear?: boolean;
  readonly slow?: boolean;
  readonly route?: { readonly __typename?: string; readonly km?: number; readonly hours?: number };
}
const priceOf = ({ id }: Good): number => Number(id.slice(1)) * 10;
const routeOf = ({ id }: Good) => goods.find((good) => good.id === id)?.route;

/** Requirements in a chain and in a circle of subgraphs, of an abstract type, and under conditions. */
export const requirements: Hazard = {
  name: 'requirements in a chain, in a circle, of an interface and under a condition',
  shared: ['route'],
  world: () => ({ Good: goods }),
  subgraphs: [
    {
      name: 'catalogue',
      sdl: `
      type Query { goods: [Good] good: Good }
      type Good @key(fields: "id") { id: ID! price: Int route: Route slow: Boolean @external
        label: String @requires(fields: "slow") }
      interface Route { id: ID! }
      type Road implements Route { id: ID! km: Int }
      type Air implements Route { id: ID! hours: Int }`,
    },
    {
      name: 'tariffs',
      sdl: `
      type Good @key(fields: "id") { id: ID! price: Int @external dear: Boolean @requires(fields: "price") }`,
    },
    {
      name: 'logistics',
      sdl: `
      type Good @key(fields: "id") { id: ID! dear: Boolean @external route: Route @external
        slow: Boolean @requires(fields: "dear")
        effort: Int @requires(fields: "route { id ... on Road { km } ... on Air { hours } }") }
      interface Route { id: ID! }
      type Road implements Route { id: ID! @external km: Int @external }
      type Air implements Route { id: ID! @external hours: Int @external }`,
    },
  ],
  resolvers: {
    Query: { goods: () => goods, good: () => goods[0] },
    Good: {
      dear: (good: Good, _args: unknown, { split }: ToyContext) => (split ? sent(good.price) : priceOf(good)) > 15,
      slow: (good: Good, _args: unknown, { split }: ToyContext) => !(split ? sent(good.dear) : priceOf(good) > 15),
      label: (good: Good, _args: unknown, { split }: ToyContext) =>
        (split ? sent(good.slow) : priceOf(good) <= 15) ? 'slow' : 'fast',
      effort: (good: Good, _args: unknown, { split }: ToyContext) => {
        const route = split ? sent(good.route) : routeOf(good);
        return route && 'hours' in route
          ? sent(route.hours) * 100
          : sent(route && 'km' in route ? route.km : undefined);
      },
    },
  },
  questions: [
    { query: '{ goods { label } }' },
    { query: '{ goods { id price dear slow label effort } }' },
    { query: '{ good { effort } goods { slow } }' },
    { query: '{ goods { effort route { __typename ... on Road { km } } } }' },
    { query: 'query ($yes: Boolean = true) { goods { id label @include(if: $yes) dear @skip(if: $yes) } }' },
    { query: 'query ($no: Boolean = false) { goods { price @include(if: $no) label @skip(if: $no) } }' },
    {
      query:
        'query ($no: Boolean!) { goods { ... @include(if: $no) { slow } ... on Good @skip(if: $no) { label id } } }',
      variables: { no: false },
    },
    { query: 'query ($no: Boolean!) { good @include(if: $no) { label } __typename }', variables: { no: false } },
  ],
};
