import { type ToyGraph } from '../toy';

interface World {
  readonly log: string[];
}

const entry = (id: string, world: World) => ({ __typename: 'Entry', id, step: world.log.length, text: `entry ${id}` });

/** Mutations over two subgraphs, whose order shows in the answer; chains of requirements; shared root fields. */
export const ledger: ToyGraph = {
  name: 'ledger',
  world: () => ({ Entry: ['1', '2', '3'].map((id) => ({ __typename: 'Entry', id, text: `entry ${id}`, step: 0 })) }),
  subgraphs: [
    {
      name: 'books',
      sdl: `
      type Query { entries: [Entry!]! entry(id: ID!): Entry status: Status @shareable }
      type Mutation { write(text: String!): Entry! erase(id: ID!): Boolean }
      type Status @shareable { open: Boolean! note: String owner: Entry }
      type Entry @key(fields: "id") { id: ID! text: String step: Int history: [String!] }`,
    },
    {
      name: 'audit',
      sdl: `
      type Query { status: Status @shareable }
      type Mutation { approve(id: ID!, by: [String]): Entry audits: Int! }
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
      entries: () => ['1', '2', '3', '1'].map((id) => ({ __typename: 'Entry', id, text: `entry ${id}`, step: 0 })),
      entry: (_root: unknown, { id }: { id: string }) => ({ __typename: 'Entry', id, text: `entry ${id}`, step: 0 }),
      status: () => ({ open: true, note: '', level: 0, owner: { __typename: 'Entry', id: '2', text: 'entry 2', step: 0 } }),
    },
    Mutation: {
      write: (_root: unknown, { text }: { text: string }, world: World) => {
        world.log.push(`write ${text}`);
        return entry('1', world);
      },
      erase: (_root: unknown, { id }: { id: string }, world: World) => world.log.push(`erase ${id}`) % 2 === 0,
      approve: (_root: unknown, { id }: { id: string }, world: World) => {
        world.log.push(`approve ${id}`);
        return entry('2', world);
      },
      audits: (_root: unknown, _args: unknown, world: World) => world.log.push('audits'),
    },
    Entry: {
      digest: ({ text }: { text?: string | null }) => `#${text ?? 'nothing'}`,
      approved: ({ id }: { id: string }) => id === '2',
      seal: (entry: { digest?: string | null; approved?: boolean | null; id: string; text?: string }) =>
        `${entry.digest ?? `#${entry.text ?? 'nothing'}`}/${entry.approved ?? entry.id === '2'}`,
      history: (_root: unknown, _args: unknown, world: World) => world.log,
      box: ({ id }: { id: string }) => (id === '3' ? null : 0),
    },
  },
};
