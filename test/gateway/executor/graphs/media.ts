import { type ToyGraph } from '../toy';

const person = (id: string) => ({ __typename: 'Person', id, name: `Person ${id}`, born: 1900 + Number(id) });
const studio = { __typename: 'Studio', code: 's1', name: 'Studio', founded: null };
const book = (n: number) => ({
  __typename: 'Book',
  id: `b${n}`,
  title: `Book ${n}`,
  pages: n * 100,
  genre: n === 1 ? 'CRIME' : 'LAW',
  makers: [person(String(n)), studio, null],
  lead: person(String(n)),
  rating: n - 1,
  votes: [n, 0],
});
const film = {
  __typename: 'Film',
  id: 'f1',
  title: null,
  minutes: 90.5,
  genre: 'CRIME',
  makers: [studio, person('1')],
  lead: studio,
  rating: 5,
  votes: null,
};
const shelf = [book(1), film, book(2)];

/** Interfaces, an interface object, unions, fields of one name and different types, lists with holes. */
export const media: ToyGraph = {
  name: 'media',
  shared: [],
  world: () => ({
    Book: [book(1), book(2)],
    Film: [film],
    Media: shelf,
    Person: ['1', '2'].map(person),
    Studio: [studio],
  }),
  subgraphs: [
    {
      name: 'library',
      sdl: `
      type Query { shelf: [Media] medium(id: ID!): Media book: Book anything: [Thing] makers: [Maker]! }
      interface Media @key(fields: "id") { id: ID! title: String genre: Genre lead: Maker }
      enum Genre { CRIME LAW }
      type Book implements Media @key(fields: "id") {
        id: ID! title: String genre: Genre lead: Maker pages: Int! makers: [Maker] }
      type Film implements Media @key(fields: "id") {
        id: ID! title: String genre: Genre lead: Maker minutes: Float makers: [Maker] }
      union Maker = Person | Studio
      union Thing = Book | Person | Film
      type Person @key(fields: "id") { id: ID! }
      type Studio @key(fields: "code") { code: String! name: String @shareable }`,
    },
    {
      name: 'ratings',
      sdl: `
      type Query { top: [Media!] }
      type Media @key(fields: "id") @interfaceObject { id: ID! rating(round: Boolean): Int votes: [Int!] next: Media }`,
    },
    {
      name: 'people',
      sdl: `
      type Query { named: [Named!] }
      interface Named { name: String }
      type Person implements Named @key(fields: "id") { id: ID! name: String born: Int! }
      type Studio implements Named @key(fields: "code") { code: String! name: String @shareable founded: Int }`,
    },
  ],
  resolvers: {
    Query: {
      shelf: () => [...shelf, null],
      medium: (_root: unknown, { id }: { id: string }) => shelf.find((each) => each.id === id) ?? null,
      book: () => book(2),
      anything: () => [film, person('2'), book(1), null],
      makers: () => [person('1'), null, studio, person('1')],
      top: () => [book(2), film, book(2)],
      named: () => [studio, person('2')],
    },
    Media: {
      next: ({ id }: { id: string }) => (id === 'b1' ? film : book(1)),
    },
  },
};
