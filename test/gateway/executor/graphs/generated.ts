import { createHash } from 'node:crypto';
import { type GeneratorValue } from 'fast-check';
import { type ToyContext, type ToyGraph, type ToySubgraph } from '../toy';
import { draw, type Drawn, type EntityType, type Field, INTERFACE, isOwnLeaf, UNION } from './drawn';

type Entity = Readonly<Record<string, unknown>>;
type Write = (root: unknown, args: unknown, context: ToyContext) => unknown;
type Place = readonly (string | number)[];

const NUMBERS = [0, 1, 2];

/** Of a place, the same number whoever asks for it. */
const hash = (...place: Place): number => createHash('sha1').update(place.join('/')).digest().readUInt16BE();

/** A graph drawn at random. */
export function drawGraph(drawValue: GeneratorValue): ToyGraph {
  const drawn = draw(drawValue);
  const { types, subgraphs, interfaced, mutations } = drawn;
  const entities = Object.fromEntries(types.map((type) => [type.name, NUMBERS.map((nth) => entityOf(type, nth))]));
  const all = Object.values(entities).flat();
  const world: Readonly<Record<string, readonly Entity[]>> = { ...entities, [INTERFACE]: all, [UNION]: all };
  const pick = (target: string, ...place: Place) => {
    const possible = world[target] ?? [];
    return possible[hash(target, ...place) % possible.length] ?? null;
  };
  const writesOf = (
    index: number,
    touched = types[index % types.length]?.name ?? '',
  ): Readonly<Record<string, Write>> => ({
    [`count${index}`]: (_root, _args, { log }) => log.push(`count${index}`),
    [`touch${index}`]: (_root, _args, { log }) => pick(touched, 'touch', log.push(`touch${index}`)),
  });
  const numbers = [...new Array<undefined>(subgraphs).keys()];
  return {
    name: 'generated',
    shared: [],
    world: () => world,
    subgraphs: [
      ...numbers.map((index) => ({ name: `s${index}`, sdl: sdlOf(drawn, index) })),
      ...(interfaced ? [interfaceObject] : []),
    ],
    resolvers: {
      Query: Object.fromEntries([
        ...types.flatMap(({ name }): [string, () => unknown][] => [
          [`all${name}`, () => world[name]],
          [`one${name}`, () => pick(name, 'one')],
        ]),
        ['any', () => [...all, null]],
        ['each', () => [...all].reverse()],
        ['top', () => [pick(INTERFACE, 'top'), pick(INTERFACE, 'next'), null]],
      ]),
      Mutation: mutations ? Object.fromEntries(numbers.flatMap((index) => Object.entries(writesOf(index)))) : {},
      [INTERFACE]: {
        rank: ({ id }: Entity) => hash('rank', String(id)) % 100,
        near: ({ id }: Entity) => shaped(`[${INTERFACE}]`, [String(id), 'near'], (...at) => pick(INTERFACE, ...at)),
      },
      ...Object.fromEntries(types.map((type) => [type.name, resolversOf(type, pick)])),
    },
  };
}

const resolversOf = ({ name, fields }: EntityType, pick: (target: string, ...place: Place) => unknown) =>
  Object.fromEntries(
    fields.flatMap(({ name: field, type, target, requires }): [string, (entity: Entity) => unknown][] => {
      if (requires !== null) return [[field, (entity) => `of ${JSON.stringify(entity[requires] ?? null)}`]];
      if (target === null) return [];
      return [[field, ({ id }) => shaped(type, [name, String(id), field], (...place) => pick(target, ...place))]];
    }),
  );

function entityOf({ name, fields }: EntityType, nth: number): Entity {
  const id = `${name} ${nth}`;
  return {
    __typename: name,
    id,
    tag: `tag ${nth}`,
    place: { code: hash(name, id) },
    label: nth === 1 ? null : `label ${nth}`,
    ...Object.fromEntries(
      fields
        .filter(isOwnLeaf)
        .map(({ name: field, type }) => [field, shaped(type, [name, id, field], (...place) => leafOf(type, ...place))]),
    ),
  };
}

function leafOf(type: string, ...place: Place): unknown {
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
function shaped(type: string, place: Place, valueAt: (...place: Place) => unknown): unknown {
  const isNonNull = type.endsWith('!');
  if (!isNonNull && hash('null', ...place) % 5 === 0) return null;
  const bare = isNonNull ? type.slice(0, -1) : type;
  if (!bare.startsWith('[')) return valueAt(...place);
  const inner = bare.slice(1, -1);
  return Array.from({ length: hash('length', ...place) % 4 }, (_, index) => shaped(inner, [...place, index], valueAt));
}

const DATA_TYPES = ['enum Mood { GOOD BAD }', 'type Place @shareable { code: Int! }'];

/** Adds fields to the interface of all entities, of which it knows the identifier alone. */
const interfaceObject: ToySubgraph = {
  name: 'ranks',
  sdl: `
    type Query { top: [${INTERFACE}] }
    type ${INTERFACE} @key(fields: "id") @interfaceObject { id: ID! rank: Int! near: [${INTERFACE}] }`,
};

/** What one subgraph says of the types: its own fields, stubs of what they lead to, and what they require or bring. */
function sdlOf({ types, union, interfaced, mutations }: Drawn, subgraph: number): string {
  const hasUnion = union && subgraph === 0;
  const hasInterface = interfaced && subgraph === 0;
  const owned = (type: EntityType) => type.fields.filter(({ owner }) => owner === subgraph);
  const touched = mutations ? types[subgraph % types.length]?.name : undefined;
  const named = new Set(
    types.flatMap((type) => {
      const own = owned(type);
      return own.length > 0 || hasUnion || hasInterface
        ? [type.name, ...own.flatMap(({ target }) => (target === null ? [] : [target]))]
        : [];
    }),
  );
  if (touched !== undefined) named.add(touched);
  const present = types.filter(({ name }) => named.has(name));
  const roots = present
    .filter((type) => owned(type).length > 0 || hasUnion || hasInterface)
    .map(({ name }) => `all${name}: [${name}!] @shareable one${name}: ${name} @shareable`);
  const provided = (type: EntityType, by: (field: Field) => boolean): ReadonlySet<string> =>
    new Set(
      types.flatMap(({ fields }) =>
        fields.flatMap(({ target, provides, ...field }) =>
          target === type.name && provides !== null && by({ target, provides, ...field }) ? [provides] : [],
        ),
      ),
    );
  return [
    `type Query { ${roots.join(' ')} ${hasUnion ? `any: [${UNION}]` : ''} ${hasInterface ? `each: [${INTERFACE}]` : ''}
      nothing: Int @shareable }`,
    ...(touched === undefined ? [] : [`type Mutation { count${subgraph}: Int! touch${subgraph}: ${touched} }`]),
    ...(hasUnion ? [`union ${UNION} = ${types.map(({ name }) => name).join(' | ')}`] : []),
    ...(hasInterface ? [`interface ${INTERFACE} @key(fields: "id") { id: ID! label: String }`] : []),
    ...DATA_TYPES,
    ...present.map((type) => {
      const required = new Set(owned(type).flatMap(({ requires }) => (requires === null ? [] : [requires])));
      const brought = provided(type, ({ owner }) => owner === subgraph);
      const shared = provided(type, () => true);
      const fields = type.fields.flatMap((field) => {
        if (field.owner === subgraph) {
          const requires = field.requires === null ? '' : ` @requires(fields: "${field.requires}")`;
          const provides = field.provides === null ? '' : ` @provides(fields: "${field.provides}")`;
          return [`${field.name}: ${field.type}${requires}${provides}${shared.has(field.name) ? ' @shareable' : ''}`];
        }
        return required.has(field.name) || brought.has(field.name) ? [`${field.name}: ${field.type} @external`] : [];
      });
      const keyed = type.key.includes('tag') ? 'tag: String!' : type.key.includes('place') ? 'place: Place!' : '';
      const isOne = hasInterface ? ` implements ${INTERFACE}${type.key === 'id' ? '' : ' @key(fields: "id")'}` : '';
      return `type ${type.name}${isOne} @key(fields: "${type.key}") {
        id: ID! ${keyed} ${hasInterface ? 'label: String' : ''} ${fields.join(' ')} }`;
    }),
  ].join('\n');
}
