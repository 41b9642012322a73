import { type Hazard } from '../hazard';

const LINKED = `extend schema @link(url: "https://specs.example/audience/v1.0", import: ["@audience"])
  @composeDirective(name: "@audience")
  enum Audience { EVERYONE STAFF }`;

/** A directive for clients, composed on request: one subgraph has a default for its argument, the other has none. */
export const composedDirective: Hazard = {
  name: 'a directive for clients that subgraphs define',
  shared: [],
  world: () => ({}),
  subgraphs: [
    { name: 'notices', sdl: `${LINKED} directive @audience(of: Audience!) on FIELD type Query { notice: String }` },
    {
      name: 'posters',
      sdl: `${LINKED} directive @audience(of: Audience! = EVERYONE) on FIELD type Query { poster: String }`,
    },
  ],
  resolvers: { Query: { notice: () => 'closed on Monday', poster: () => 'open day' } },
  questions: [
    { query: '{ notice @audience(of: STAFF) poster }' },
    { query: '{ notice @audience poster @audience }' },
    { query: '{ ...N p: poster @audience(of: EVERYONE) } fragment N on Query { notice @audience @include(if: true) }' },
  ],
};
