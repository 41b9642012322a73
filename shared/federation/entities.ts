import { type GraphQLFieldResolver, type GraphQLNamedType, type GraphQLSchema, Kind } from 'graphql';
import { HubError } from '../errors';
import { Loaded } from '../loading';
import { type Reference, type SubgraphContext } from './definition';

type Representation = Readonly<Record<string, unknown>>;

/** The keys an entity is found by, each a list of its own fields; none for what is no entity. */
function keysOf({ astNode }: GraphQLNamedType): string[][] {
  return (astNode?.directives ?? [])
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
  const known = new Map(
    Object.values(schema.getTypeMap())
      .map((type) => [type.name, { reference: references.get(type.name), keys: keysOf(type) }] as const)
      .filter(([, { keys }]) => keys.length > 0),
  );
  return (_source, { representations }, context, info) =>
    representations.map((representation) => {
      const name = String(representation.__typename);
      const entity = known.get(name);
      if (!entity) return new HubError('BAD_USER_INPUT', `There is no ${name} here.`);
      const { keys, reference } = entity;
      if (!keys.some((fields) => fields.every((field) => typeof representation[field] === 'string'))) {
        const ways = keys.map((fields) => fields.join(' ')).join(' or by ');
        return new HubError('BAD_USER_INPUT', `A ${name} is found by ${ways}.`);
      }
      // A foreign entity is nothing here but its key.
      if (!reference) return representation;
      try {
        const found = reference.resolve(representation, context, info);
        if (found instanceof Loaded) return found.map((row) => tagged(row, name));
        return found instanceof Promise ? found.then((row: unknown) => tagged(row, name)) : tagged(found, name);
      } catch (cause) {
        return cause instanceof Error ? cause : new Error(String(cause));
      }
    });
}
