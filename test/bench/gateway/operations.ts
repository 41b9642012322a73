/** One call of the bare proxies, which plan nothing: the calls are written here by hand. */
export interface HandCall {
  readonly subgraph: string;
  readonly query: string;
  /** Where the entities stand whose further fields are asked; absent for the first call. */
  readonly entities?: { readonly typename: string; readonly at: readonly string[] };
}

export interface BenchOperation {
  readonly query: string;
  /** What the nth caller asks with; `page` is how many items, where the operation has a page of any size. */
  readonly variables: (nth: number, page?: number) => Readonly<Record<string, unknown>>;
  /** Whether every caller asks with values of its own, so that nothing can be shared between them. */
  readonly varied: boolean;
  /** Groups run one after another, the calls of one group beside each other; none where no limit is measured. */
  readonly byHand: readonly (readonly HandCall[])[];
}

const entityCall = (subgraph: string, typename: string, at: readonly string[], fields: string): HandCall => ({
  subgraph,
  entities: { typename, at },
  query: `query($representations:[_Any!]!){_entities(representations:$representations){...on ${typename}{${fields}}}}`,
});
/** Pages that begin elsewhere for every caller. */
const pagesOf =
  (usual: number): BenchOperation['variables'] =>
  (nth, first = usual) => ({ first, from: 1 + nth * 7 });
const listCall = (fields: string): HandCall => ({
  subgraph: 'register',
  query: `query($first:Int!,$from:Int!){projects(first:$first,from:$from){${fields}}}`,
});
const operation = (name: string, fields: string): string =>
  `query ${name}($first: Int!, $from: Int!) { projects(first: $first, from: $from) { ${fields} } }`;

const PEOPLE = 'officers lead{rank}';
const EVENTS = 'events{title startsOn participants}';
const SPENDING = 'spending{planned paid contracts}';
const fanOut: BenchOperation = {
  query: operation('FanOut', `id title status ${PEOPLE} ${EVENTS} ${SPENDING}`),
  variables: pagesOf(25),
  varied: true,
  byHand: [
    [listCall('id title status')],
    [
      entityCall('people', 'Project', ['projects'], PEOPLE),
      entityCall('calendar', 'Project', ['projects'], EVENTS),
      entityCall('figures', 'Project', ['projects'], SPENDING),
    ],
  ],
};

/** Asked of every gateway over replayed answers. */
export const operations: Readonly<Record<string, BenchOperation>> = {
  /** A list from one subgraph. */
  shallow: {
    query: operation('Shallow', 'id title status startsOn'),
    variables: pagesOf(20),
    varied: true,
    byHand: [[listCall('id title status startsOn')]],
  },
  /** A list from one subgraph with fields of three others. */
  'fan-out': fanOut,
  /** Three hops, each of which needs the one before. */
  deep: {
    query: operation('Deep', 'id lead { rank unit { id name region { id name population } } }'),
    variables: pagesOf(15),
    varied: true,
    byHand: [
      [listCall('id')],
      [entityCall('people', 'Project', ['projects'], 'lead{rank unit{id}}')],
      [entityCall('calendar', 'Unit', ['projects', 'lead', 'unit'], 'name region{id}')],
      [entityCall('figures', 'Region', ['projects', 'lead', 'unit', 'region'], 'name population')],
    ],
  },
  /** The fan-out, everybody asking for the very same. */
  hot: { ...fanOut, varied: false },
};

/** The fan-out over so many subgraphs. */
export const fanOutOver = (subgraphs: number): BenchOperation => ({
  ...fanOut,
  query: operation(
    `FanOutOver${String(subgraphs)}`,
    ['id title status', PEOPLE, EVENTS, SPENDING, ...notes(subgraphs)].join(' '),
  ),
  byHand: [],
});
const notes = (subgraphs: number): string[] =>
  Array.from({ length: subgraphs - 4 }, (_, index) => `note${String(index)} { text weight }`);

/** What one caller sends. */
export interface BenchRequest {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Different values an operation is asked with, in all. */
export const VARIATIONS = 64;

/** Every request an operation is driven with; one where it is not varied. */
export const requestsOf = ({ query, variables, varied }: BenchOperation, page?: number): readonly BenchRequest[] =>
  Array.from({ length: varied ? VARIATIONS : 1 }, (_, nth) => ({
    operationName: operationNameOf(query),
    query,
    variables: variables(nth, page),
  }));

/** The name the operation goes by, among all the bench knows. */
export const operationNameOf = (query: string): string => /query (\w+)/.exec(query)?.[1] ?? '';
