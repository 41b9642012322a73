import { type ToyGraph } from '../toy';

const cell = (n: number) => ({
  __typename: 'Cell',
  id: `c${n}`,
  value: n / 2,
  mood: n % 2 ? 'GOOD' : 'BAD',
  raw: { n },
});
const cells = [1, 2, 3, 4, 5, 6].map(cell);
const box = (n: number) => ({
  __typename: 'Box',
  key: n,
  cell: cells[n],
  inner: { cell: cells[n + 1], rows: [[n], []] },
});
const tag = (n: number) => ({ __typename: 'Tag', label: `tag ${n}`, cell: cells[n] });

/** Lists of lists, of entities and of unions; scalars of one's own; non-null at many depths. */
export const grid: ToyGraph = {
  name: 'grid',
  shared: [],
  world: () => ({ Cell: cells, Box: [0, 1, 2].map(box) }),
  subgraphs: [
    {
      name: 'board',
      sdl: `
      scalar Raw
      enum Mood { GOOD BAD }
      type Query { grid: [[Cell!]!] loose: [[Cell]]! strict: [[Cell!]!]! boxes: [Box] mixed: [[Item]!] }
      type Cell @key(fields: "id") { id: ID! value: Float mood: Mood! }
      union Item = Tag | Box
      type Tag { label(suffix: String = "."): String! cell: Cell }
      type Box @key(fields: "key") { key: Int! cell: Cell inner: Inner! }
      type Inner { cell: Cell rows: [[Int!]!]! }`,
    },
    {
      name: 'colours',
      sdl: `
      scalar Raw
      enum Mood { GOOD BAD }
      type Cell @key(fields: "id") { id: ID! raw: Raw colour(shade: [Int!]): String! around: [[Cell]] box: Box
        moods: [Mood!] }
      type Box @key(fields: "key") { key: Int! size: Int! volume: Float! cells: [Cell!]! }`,
    },
  ],
  resolvers: {
    Query: {
      grid: () => [cells.slice(0, 2), [], [cells[0], cells[5]]],
      loose: () => [[cells[2], null], null, [cells[2]]],
      strict: () => [[cells[3], cells[4]]],
      boxes: () => [box(0), null, box(2)],
      mixed: () => [
        [tag(1), box(1), null],
        [tag(2), tag(1)],
      ],
    },
    Tag: { label: ({ label }: { label: string }, { suffix }: { suffix?: string | null }) => label + (suffix ?? '') },
    Cell: {
      colour: ({ id }: { id: string }, { shade }: { shade?: number[] | null }) =>
        `${id}-${shade?.join('/') ?? 'plain'}`,
      around: ({ id }: { id: string }) => [cells.filter((each) => each.id > id).slice(0, 2), [null, cells[0]]],
      box: ({ id }: { id: string }) => (id === 'c1' ? null : box(1)),
      moods: ({ id }: { id: string }) => (id === 'c2' ? null : ['GOOD', 'BAD']),
    },
    Box: {
      size: ({ key }: { key: number }) => key,
      volume: ({ key }: { key: number }) => key ** 3,
      cells: ({ key }: { key: number }) => cells.slice(0, key),
    },
  },
};
