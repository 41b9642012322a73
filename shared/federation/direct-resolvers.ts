import { type GraphQLFieldResolver } from 'graphql';
import { type getMetadataStorage } from 'type-graphql';

type Storage = ReturnType<typeof getMetadataStorage>;
type Method = Storage['queries'][number] | Storage['fieldResolvers'][number];
type Parameter = NonNullable<Method['params']>[number];
type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;

/** Whether instances of a class are plain objects: no methods, no initial values, nothing inherited. */
function isPlain(type: unknown): boolean {
  if (typeof type !== 'function') return false;
  if ([String, Number, Boolean, Date, Object].includes(type as StringConstructor)) return true;
  const prototype: unknown = type.prototype;
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    Object.getOwnPropertyNames(prototype).every((name) => name === 'constructor') &&
    (Object.getPrototypeOf(prototype) === Object.prototype || isPlain(Object.getPrototypeOf(type)))
  );
}

type Reader = (...asked: Parameters<Resolver>) => unknown;
type Call = (...values: unknown[]) => unknown;

const propertyOf = (value: unknown, name: string | undefined): unknown =>
  name === undefined ? value : (value as Record<string, unknown>)[name];

/** How one parameter of a method is filled; null when type-graphql must do it. */
function readerOf(parameter: Parameter): Reader | null {
  switch (parameter.kind) {
    case 'root':
      return !parameter.getType || isPlain(parameter.getType())
        ? (root) => propertyOf(root, parameter.propertyName)
        : null;
    case 'context':
      return (_root, _args, context) => propertyOf(context, parameter.propertyName);
    case 'info':
      return (_root, _args, _context, info): unknown => info;
    case 'arg':
      return (_root, args) => args[parameter.name];
    case 'args':
      return isPlain(parameter.getType()) ? (_root, args) => args : null;
    default:
      return null;
  }
}

/** A function that fills the parameters; without a list of them for the usual numbers, as it runs for every row. */
function called(call: Call, readers: readonly Reader[]): Resolver {
  const [first, second, third] = readers;
  if (!first) return () => call();
  if (!second) return (...asked) => call(first(...asked));
  if (!third) return (...asked) => call(first(...asked), second(...asked));
  return (...asked) => call(...readers.map((read) => read(...asked)));
}

/**
 * A method of a resolver class as a resolver of graphql-js. type-graphql's own looks the instance up, copies roots and
 * arguments into instances and awaits a validation that is off, for every field of every row.
 * @returns null when the method asks for what only type-graphql does: middleware, roles, instances with methods
 */
function directResolver(method: Method, instance: object): Resolver | null {
  if (method.roles || (method.middlewares ?? []).length > 0) return null;
  const parameters = [...(method.params ?? [])].sort((a, b) => a.index - b.index);
  const readers = parameters.map(readerOf);
  if (!readers.every((reader) => reader !== null)) return null;
  const call: unknown = Reflect.get(instance, method.methodName);
  if (typeof call !== 'function') return null;
  return called(call.bind(instance) as Call, readers);
}

export type ResolverMap = Record<string, Record<string, unknown>>;

/**
 * Puts direct resolvers where type-graphql's own do nothing more. A field that is only a property of its row gets none
 * at all: graphql-js reads it, and whoever compiles the schema knows that there is nothing to call.
 * @param map resolvers by type and field, as type-graphql made them; changed in place
 */
export function simplify(
  map: ResolverMap,
  { queries, fieldResolvers, objectTypes }: Storage,
  resolvers: readonly (new () => object)[],
): void {
  const instances = new Map<unknown, object>(resolvers.map((resolver) => [resolver, new resolver()]));
  const nameOf = (type: unknown) => objectTypes.find(({ target }) => target === type)?.name;
  const written = new Set<string>();
  const put = (type: string | undefined, method: Method): void => {
    const instance = instances.get(method.target);
    if (!instance || type === undefined) return;
    written.add(`${type}.${method.schemaName}`);
    const direct = directResolver(method, instance);
    if (direct) map[type] = { ...map[type], [method.schemaName]: direct };
  };
  for (const query of queries) put('Query', query);
  for (const method of fieldResolvers) {
    const type = method.getObjectType ?? method.resolverClassMetadata?.getObjectType;
    if (method.kind === 'external') put(type && nameOf(type()), method);
  }
  for (const { name: type, fields = [] } of objectTypes) {
    for (const { name, schemaName, middlewares = [], roles } of fields) {
      const isProperty = name === schemaName && middlewares.length === 0 && !roles;
      // Another class of the same name may be another subgraph's; it must agree, or the field stays as it is.
      if (!isProperty) written.add(`${type}.${schemaName}`);
    }
  }
  for (const { name: type, fields = [] } of objectTypes) {
    for (const { schemaName } of fields) {
      const of = map[type];
      if (of && !written.has(`${type}.${schemaName}`)) Reflect.deleteProperty(of, schemaName);
    }
  }
}
