import { createHash } from 'node:crypto';
import fc, { type GeneratorValue } from 'fast-check';
import { type ToyGraph } from '../toy';

type Entity = Readonly<Record<string, unknown>>;

interface Field {
  readonly name: string;
  /** As in the schema, with lists and exclamation marks. */
  readonly type: string;
  /** Entity it leads to; null for a leaf. */
  readonly target: string | null;
  readonly owner: number;
  /** A leaf of another subgraph it is computed from. */
  readonly requires: string | null;
}

interface EntityType {
  readonly name: string;
  /** The same in every subgraph. */
  readonly key: string;
  readonly fields: readonly Field[];
}

const LEAVES = ['String', 'Int', 'Float', 'Boolean', 'Mood'];
const SHAPES = ['T', 'T', 'T!', '[T]', '[T!]!', '[[T]!]'];
const IDS = ['0', '1', '2'];
const KEYS = ['id', 'id', 'id tag', 'id place { code }'];

/** Of a place, the same number whoever asks for it. */
const hash = (...place: readonly (string | number)[]): number =>
  createHash('sha1').update(place.join('/')).digest().readUInt16BE();

/** A graph drawn at random: entities whose fields are spread over subgraphs, lead to each other and need each other. */
export function drawGraph(draw: GeneratorValue): ToyGraph {
  const number = (below: number): number => draw(fc.nat, { max: below - 1 });
  const one = <T>(from: readonly T[]): T => {
    const picked = from[number(from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  };
  const subgraphs = 2 + number(3);
  const names = Array.from({ length: 2 + number(2) }, (_, index) => `E${index}`);
  const types = names.map((name): EntityType => {
    const fields: Field[] = [];
    for (let index = 0; index < 3 + number(5); index += 1) {
      const owner = number(subgraphs);
      const leaf = number(3) > 0;
      const target = leaf ? null : one(names);
      const type = one(SHAPES).replace('T', target ?? one(LEAVES));
      const needed = fields.filter((field) => field.owner !== owner && field.target === null && !field.requires);
      const requires = needed.length > 0 && number(5) === 0 ? one(needed).name : null;
      fields.push(
        requires === null
          ? { name: `f${index}`, type, target, owner, requires }
          : { name: `f${index}`, type: 'String', target: null, owner, requires },
      );
    }
    return { name, key: one(KEYS), fields };
  });
  const union = number(2) === 0;
  return graphOf(types, subgraphs, union);
}

function graphOf(types: readonly EntityType[], subgraphs: number, union: boolean): ToyGraph {
  const world = Object.fromEntries(types.map((type) => [type.name, IDS.map((id) => entityOf(type, id))]));
  const pick = (type: string, ...place: readonly (string | number)[]) => {
    const entities = world[type] ?? [];
    return entities[hash(type, ...place) % entities.length] ?? null;
  };
  const all = types.map(({ name }) => name);
  return {
    name: 'generated',
    shared: [],
    world: () => world,
    subgraphs: Array.from({ length: subgraphs }, (_, index) => ({
      name: `s${index}`,
      sdl: sdlOf(types, index, union && index === 0),
    })),
    resolvers: {
      Query: Object.fromEntries([
        ...all.flatMap((name): [string, () => unknown][] => [
          [`all${name}`, () => world[name]],
          [`one${name}`, () => pick(name, 'one')],
        ]),
        ['any', () => [...all.flatMap((name) => world[name] ?? []), null]],
      ]),
      ...Object.fromEntries(
        types.map(({ name, fields }) => [
          name,
          Object.fromEntries(
            fields.flatMap((field): [string, (entity: Entity) => unknown][] => {
              const { target, requires } = field;
              if (requires !== null) {
                return [[field.name, (entity) => `of ${JSON.stringify(entity[requires] ?? null)}`]];
              }
              if (target === null) return [];
              return [
                [
                  field.name,
                  ({ id }) => shaped(field.type, [name, String(id), field.name], (...place) => pick(target, ...place)),
                ],
              ];
            }),
          ),
        ]),
      ),
    },
  };
}

function entityOf({ name, fields }: EntityType, id: string) {
  const leaves = fields.filter(({ target, requires }) => target === null && requires === null);
  return {
    __typename: name,
    id,
    tag: `tag ${id}`,
    place: { code: hash(name, id) },
    ...Object.fromEntries(
      leaves.map((field) => [
        field.name,
        shaped(field.type, [name, id, field.name], (...place) => leafOf(field.type, ...place)),
      ]),
    ),
  };
}

function leafOf(type: string, ...place: readonly (string | number)[]): unknown {
  const number = hash(...place);
  switch (type.replace(/\W/g, '')) {
    case 'Int':
      return number - 30_000;
    case 'Float':
      return number / 8;
    case 'Boolean':
      return number % 2 === 0;
    case 'Mood':
      return number % 2 === 0 ? 'GOOD' : 'BAD';
    default:
      return ['', 'plain', 'with "quotes"', 'linie\nnouă', 'på norsk \\'][number % 5];
  }
}

/** A value of a type: null where it may be, now and then. */
function shaped(
  type: string,
  place: readonly (string | number)[],
  valueAt: (...place: readonly (string | number)[]) => unknown,
): unknown {
  const isNonNull = type.endsWith('!');
  if (!isNonNull && hash('null', ...place) % 5 === 0) return null;
  const bare = isNonNull ? type.slice(0, -1) : type;
  if (!bare.startsWith('[')) return valueAt(...place);
  const inner = bare.slice(1, -1);
  return Array.from({ length: hash('length', ...place) % 4 }, (_, index) => shaped(inner, [...place, index], valueAt));
}

/** What one subgraph says of the types: its own fields, stubs of what they lead to, and what they require. */
function sdlOf(types: readonly EntityType[], subgraph: number, union: boolean): string {
  const owned = (type: EntityType) => type.fields.filter(({ owner }) => owner === subgraph);
  const named = new Set(
    types.flatMap((type) => {
      const own = owned(type);
      return own.length > 0 || union
        ? [type.name, ...own.flatMap(({ target }) => (target === null ? [] : [target]))]
        : [];
    }),
  );
  if (named.size === 0) return 'type Query { nothing: Int @shareable }';
  const present = types.filter(({ name }) => named.has(name));
  const roots = present
    .filter((type) => owned(type).length > 0 || union)
    .map(({ name }) => `all${name}: [${name}!] @shareable one${name}: ${name} @shareable`);
  return [
    `type Query { ${roots.join(' ')} ${union ? 'any: [Any]' : ''} nothing: Int @shareable }`,
    ...(union ? [`union Any = ${types.map(({ name }) => name).join(' | ')}`] : []),
    'enum Mood { GOOD BAD }',
    'type Place @shareable { code: Int! }',
    ...present.map((type) => {
      const external = new Set(owned(type).flatMap(({ requires }) => (requires === null ? [] : [requires])));
      const fields = type.fields.flatMap((field) => {
        if (field.owner === subgraph) {
          const requires = field.requires === null ? '' : ` @requires(fields: "${field.requires}")`;
          return [`${field.name}: ${field.type}${requires}`];
        }
        return external.has(field.name) ? [`${field.name}: ${field.type} @external`] : [];
      });
      const keyed = type.key.includes('tag') ? 'tag: String!' : type.key.includes('place') ? 'place: Place!' : '';
      return `type ${type.name} @key(fields: "${type.key}") { id: ID! ${keyed} ${fields.join(' ')} }`;
    }),
  ].join('\n');
}
