import { type ToyGraph } from '../toy';

interface World {
  readonly log: string[];
}

const entry = (id: string) => ({ __typename: 'Entry', id, text: `entry ${id}` });

/** What a mutation answers: how many there were so far tells their order. */
function receipt(what: string, id: string, { log }: World) {
  log.push(what);
  return { step: log.length, entry: entry(id) };
}

/** Mutations over two subgraphs, whose order shows in the answer; chains of requirements; shared root fields. */
export const ledger: ToyGraph = {
  name: 'ledger',
  // A plan for `seal` and `digest` reads the digest twice.
  shared: ['status', 'owner', 'entry', 'text', 'digest'],
  world: () => ({ Entry: ['1', '2', '3'].map(entry) }),
  subgraphs: [
    {
      name: 'books',
      sdl: `
      type Query { entries: [Entry!]! entry(id: ID!): Entry status: Status @shareable }
      type Mutation { write(text: String!): Receipt! erase(id: ID!): Boolean }
      type Status @shareable { open: Boolean! note: String owner: Entry }
      type Entry @key(fields: "id") { id: ID! text: String history: [String!] }
      type Receipt @shareable { step: Int! entry: Entry }`,
    },
    {
      name: 'audit',
      sdl: `
      type Query { status: Status @shareable }
      type Mutation { approve(id: ID!, by: [String]): Receipt audits: Int! }
      type Receipt @shareable { step: Int! entry: Entry }
      type Status @shareable { open: Boolean! level: Int! owner: Entry }
      type Entry @key(fields: "id") { id: ID! text: String @external
        digest: String @requires(fields: "text") approved: Boolean! }`,
    },
    {
      name: 'archive',
      sdl: `
      type Entry @key(fields: "id") { id: ID! digest: String @external approved: Boolean! @external
        seal: String! @requires(fields: "digest approved") box: Int }`,
    },
  ],
  resolvers: {
    Query: {
      entries: () => ['1', '2', '3', '1'].map(entry),
      entry: (_root: unknown, { id }: { id: string }) => (['1', '2', '3'].includes(id) ? entry(id) : null),
      status: () => ({ open: true, note: '', level: 0, owner: entry('2') }),
    },
    Mutation: {
      write: (_root: unknown, { text }: { text: string }, world: World) => receipt(`write ${text}`, '1', world),
      erase: (_root: unknown, { id }: { id: string }, world: World) => world.log.push(`erase ${id}`) % 2 === 0,
      approve: (_root: unknown, { id }: { id: string }, world: World) => receipt(`approve ${id}`, '2', world),
      audits: (_root: unknown, _args: unknown, world: World) => world.log.push('audits'),
    },
    Entry: {
      digest: ({ text }: { text?: string | null }) => `#${text ?? 'nothing'}`,
      approved: ({ id }: { id: string }) => id === '2',
      seal: (entry: { digest?: string | null; approved?: boolean | null; id: string; text?: string }) =>
        `${entry.digest ?? `#${entry.text ?? 'nothing'}`}/${entry.approved ?? entry.id === '2'}`,
      history: ({ id }: { id: string }) => [`read ${id}`, ''],
      box: ({ id }: { id: string }) => (id === '3' ? null : 0),
    },
  },
};
