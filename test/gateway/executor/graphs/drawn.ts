import fc, { type GeneratorValue } from 'fast-check';

export interface Field {
  readonly name: string;
  /** As in the schema, with lists and exclamation marks. */
  readonly type: string;
  /** Where it leads to: an entity, the interface or the union of all; null for a leaf. */
  readonly target: string | null;
  readonly owner: number;
  /** A leaf of another subgraph it is computed from. */
  readonly requires: string | null;
  /** A leaf that another subgraph owns, and that comes with what this leads to. */
  readonly provides: string | null;
}

export interface EntityType {
  readonly name: string;
  /** The same in every subgraph. */
  readonly key: string;
  readonly fields: readonly Field[];
}

/** What is drawn of a graph, before it is written down. */
export interface Drawn {
  readonly types: readonly EntityType[];
  /** Besides that of the interface object. */
  readonly subgraphs: number;
  /** The first subgraph has a union of all entities. */
  readonly union: boolean;
  /** The first subgraph has an interface of all entities, and another adds fields to it as an object. */
  readonly interfaced: boolean;
  readonly mutations: boolean;
}

export const INTERFACE = 'Any1';
export const UNION = 'Any';
const LEAVES = ['String', 'Int', 'Float', 'Boolean', 'Mood'];
const SHAPES = ['T', 'T', 'T!', '[T]', '[T!]!', '[[T]!]'];
const KEYS = ['id', 'id', 'id tag', 'id place { code }'];

/** Draws entities whose fields are spread over subgraphs, lead to each other and need each other. */
export function draw(drawValue: GeneratorValue): Drawn {
  const number = (below: number): number => drawValue(fc.nat, { max: below - 1 });
  const one = <T>(from: readonly T[]): T => {
    const picked = from[number(from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  };
  const subgraphs = 2 + number(3);
  const union = number(2) === 0;
  const interfaced = number(2) === 0;
  const names = Array.from({ length: 2 + number(2) }, (_, index) => `E${index}`);
  // Only the first subgraph knows what belongs to them.
  const abstract = [...(union ? [UNION] : []), ...(interfaced ? [INTERFACE] : [])];
  const types = names.map((name): EntityType => {
    const fields: Field[] = [];
    for (let index = 0; index < 3 + number(5); index += 1) {
      const owner = number(subgraphs);
      const isLeaf = number(3) > 0;
      const target = isLeaf ? null : one(owner === 0 ? [...names, ...abstract] : names);
      const type = one(SHAPES).replace('T', target ?? one(LEAVES));
      const needed = fields.filter((field) => field.owner !== owner && field.target === null && !field.requires);
      const requires = needed.length > 0 && number(5) === 0 ? one(needed).name : null;
      const field = { name: `f${index}`, owner, requires, provides: null };
      fields.push(requires === null ? { ...field, type, target } : { ...field, type: 'String', target: null });
    }
    return { name, key: one(KEYS), fields };
  });
  const leavesOf = (name: string | null) => types.find((type) => type.name === name)?.fields.filter(isOwnLeaf) ?? [];
  const providing = types.map((type) => ({
    ...type,
    fields: type.fields.map((field) => {
      const others = leavesOf(field.target).filter(({ owner }) => owner !== field.owner);
      return others.length > 0 && number(3) === 0 ? { ...field, provides: one(others).name } : field;
    }),
  }));
  return { types: providing, subgraphs, union, interfaced, mutations: number(3) === 0 };
}

/** Whether it holds a value of its own. */
export const isOwnLeaf = ({ target, requires }: Field): boolean => target === null && requires === null;
