import { createHash } from 'node:crypto';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isAbstractType,
  type GraphQLFieldResolver,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type GraphQLOutputType, type GraphQLSchema } from 'graphql';

/** A graph with every kind of place a value can stand at. */
const SDL = `
  enum Colour { RED GREEN BLUE }
  input Filter { text: String colours: [Colour!] = [RED] }
  type Leaf { label: String! weight: Float }
  union Thing = Node | Leaf
  interface Named { name: String }
  type Node implements Named {
    id: ID!
    name: String
    size: Int!
    ratio: Float
    open: Boolean
    colour: Colour
    tags: [String!]
    matrix: [[Int]!]
    echo(text: String, colour: Colour = GREEN, filter: Filter): String
    child: Node
    mustChild: Node!
    children: [Node!]!
    maybeChildren: [Node]
    thing: Thing
    things: [Thing!]
    property: Node
    label: String
    count: Int!
  }
  type Query { node: Node mustNode: Node! nodes: [Node!]! things: [Thing] named: [Named!] echo(text: String!): String }
`;

/** A number from a text, the same in every run. */
const hash = (text: string): number => createHash('sha1').update(text).digest().readUInt32LE(0);

const pick = <T>(from: readonly T[], by: number): T => from[by % from.length] as T;

const leaves: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['a', 'b"c', 7, 'ü', ''],
  String: ['plain', 'quo"te', 'line\nbreak', '\ud800 alone', '😀', '\\', 3, true, '\u0001'],
  Int: [0, -1, 2_147_483_647, -0, 5, 2_147_483_648, 1.5, '12', 'x'],
  Float: [0.1, 1e21, -0, 3, '2.5', Number.NaN],
  Boolean: [true, false, 1, 'no'],
  Colour: ['RED', 'GREEN', 'BLUE', 'PINK'],
};

/** Values that a type does not take are rarer than those it does. */
const leaf = (name: string, by: number): unknown => {
  const values = leaves[name] ?? ['?'];
  return by % 5 === 0 ? pick(values, by >> 3) : pick(values.slice(0, 3), by >> 3);
};

function valueOf(type: GraphQLOutputType, seed: string, depth = 0): unknown {
  const by = hash(`${seed}:${depth}`);
  if (isNonNullType(type)) return by % 40 === 0 ? null : valueOf(type.ofType, seed, depth + 1);
  if (by % 12 === 0) return by % 24 === 0 ? null : undefined;
  if (isListType(type)) {
    // All items now or all later: where an item throws beside others that are still to come and then reject, graphql-js
    // leaves their rejections to nobody, which ends the process.
    const isLater = by % 2 === 0 || !isLeafType(getNullableType(type.ofType));
    return Array.from({ length: by % 4 }, (_, index) => {
      const value = valueOf(type.ofType, `${seed}.${index}`);
      return isLater ? Promise.resolve(later(value, `${seed}.${index}`)) : value;
    });
  }
  const named = getNamedType(type);
  if (isUnionType(named)) return { ...nodeOf(seed), __typename: by % 30 === 0 ? 'Query' : pick(['Node', 'Leaf'], by) };
  if (named.name === 'Named') return { ...nodeOf(seed), __typename: 'Node' };
  return isObjectType(named) ? nodeOf(seed) : leaf(named.name, by);
}

/** A node whose properties are values, functions, promises and getters. */
function nodeOf(seed: string): object {
  const by = hash(`${seed}!`);
  return {
    label: pick<unknown>(
      ['label', () => 'called', Promise.resolve('later'), null, new Error('an error as a value')],
      by,
    ),
    weight: by % 100,
    get count() {
      if (by % 9 === 0) throw new Error('a getter that throws');
      return by % 1000;
    },
    property: by % 3 === 0 ? null : { label: 'inner', count: 1 },
  };
}

/** A value now, in a microtask or after a turn of the loop; some fail on the way. */
function later(value: unknown, seed: string): unknown {
  const by = hash(`${seed}?`);
  if (by % 25 === 0) {
    const rejected = Promise.reject(new Error(`rejected at ${seed}`));
    // It may stand in a list nobody reads; that is no fault of the executor.
    rejected.catch(() => undefined);
    return rejected;
  }
  if (by % 3 === 0) return Promise.resolve(value);
  if (by % 7 === 0) return new Promise((resolve) => setImmediate(() => resolve(value)));
  return value;
}

/** Fields without a resolver: their values are properties. */
const properties = ['label', 'weight', 'count', 'property'];

/** What a field gives depends on its place and the seed of the context alone. */
const oddResolver: GraphQLFieldResolver<unknown, { seed: string }> = (
  _source,
  args,
  { seed },
  { path, returnType, fieldName },
) => {
  const place: (string | number)[] = [];
  for (let at: typeof path | undefined = path; at; at = at.prev) place.push(at.key);
  const here = `${seed}/${place.join('/')}`;
  if (hash(here) % 30 === 0) throw new Error(`thrown at ${here}`);
  if (fieldName === 'echo') return JSON.stringify(args);
  return later(valueOf(returnType, here), here);
};

/** The graph of a test. Deep questions end by themselves: they are finite. */
export function oddGraph(): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!properties.includes(field.name)) field.resolve = oddResolver;
    }
  }
  for (const name of ['Thing', 'Named']) {
    const abstract = schema.getType(name);
    if (isAbstractType(abstract)) abstract.resolveType = (value) => (value as { __typename: string }).__typename;
  }
  return schema;
}
