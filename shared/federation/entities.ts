import { type GraphQLFieldResolver, type GraphQLSchema, isInterfaceType, isObjectType, Kind } from 'graphql';
import { HubError } from '../errors';
import { Loaded } from '../loading';
import { type Reference, type SubgraphContext } from './definition';

type Representation = Readonly<Record<string, unknown>>;

/** The keys an entity is found by, each a list of its own fields. */
function keysOf(schema: GraphQLSchema, name: string): string[][] {
  const directives = schema.getType(name)?.astNode?.directives ?? [];
  return directives
    .filter((directive) => directive.name.value === 'key')
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ name: argument, value }) =>
      argument.value === 'fields' && value.kind === Kind.STRING ? [value.value.trim().split(/\s+/)] : [],
    );
}

/** Notes on a row of what type it is, for the union the field answers with. */
function tagged(found: unknown, name: string): unknown {
  if (typeof found !== 'object' || found === null || Reflect.get(found, '__typename') === name) return found;
  return Object.defineProperty(found, '__typename', { value: name });
}

/**
 * Resolves `_entities`: each representation by its key, all of them in one tick, so that loaders batch them. What is
 * wrong with one representation is an error in its place.
 */
export function entitiesResolver<Loaders>(
  schema: GraphQLSchema,
  references: ReadonlyMap<string, Reference<Loaders>>,
): GraphQLFieldResolver<unknown, SubgraphContext<Loaders>, { representations: readonly Representation[] }> {
  const known = new Map([...references].map(([name, reference]) => [name, { reference, keys: keysOf(schema, name) }]));
  return (_source, { representations }, context, info) =>
    representations.map((representation) => {
      const name = String(representation.__typename);
      const entity = known.get(name);
      // A foreign entity is nothing here but its key.
      if (!entity) return foreign(info.schema, name, representation);
      const { keys, reference } = entity;
      if (!keys.some((fields) => fields.every((field) => typeof representation[field] === 'string'))) {
        const ways = keys.map((fields) => fields.join(' ')).join(' or by ');
        return new HubError('BAD_USER_INPUT', `A ${name} is found by ${ways}.`);
      }
      try {
        const found = reference.resolve(representation, context, info);
        if (found instanceof Loaded) return found.map((row) => tagged(row, name));
        return found instanceof Promise ? found.then((row: unknown) => tagged(row, name)) : tagged(found, name);
      } catch (cause) {
        return cause instanceof Error ? cause : new Error(String(cause));
      }
    });
}

function foreign(schema: GraphQLSchema, name: string, representation: Representation): Representation {
  const type = schema.getType(name);
  if (isObjectType(type) || isInterfaceType(type)) return representation;
  throw new HubError('BAD_USER_INPUT', `There is no ${name} here.`);
}
