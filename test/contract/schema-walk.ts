import {
  buildASTSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { buildSchemaOf, type SubgraphDefinition } from '../../shared/federation';
import { type SubgraphUnderTest } from '../kit';

/** A subgraph's own schema without the federation machinery, which describes itself. */
const schemaOf = (sdl: string): GraphQLSchema => buildASTSchema(parse(sdl), { assumeValidSDL: true });

/** A foreign entity: keyed by its id, and nothing of its own but that. */
const isStub = (type: GraphQLObjectType): boolean => isEntity(type) && !type.description;
const isEntity = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && (type.astNode?.directives?.some(({ name }) => name.value === 'key') ?? false);

const objectsOf = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );

const isExternal = (field: GraphQLField<unknown, unknown>): boolean =>
  field.astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;

/** Elements of a schema that carry no description, as coordinates. */
export function undescribed(sdl: string): string[] {
  const schema = schemaOf(sdl);
  const missing: string[] = [];
  const check = (coordinate: string, element: { description?: string | null | undefined }) => {
    if (!element.description) missing.push(coordinate);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['Query', 'Mutation'].includes(type.name) || (isLeafType(type) && !type.astNode))
      continue;
    if (!(isObjectType(type) && isStub(type))) check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
  }
  for (const type of objectsOf(schema)) {
    for (const field of Object.values(type.getFields())) {
      if (!(isStub(type) && field.name === 'id') && !isExternal(field)) check(`${type.name}.${field.name}`, field);
      for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  return missing;
}

/** Root fields, fields added to foreign entities, and fields that lead to them, that cannot be null. */
export function unsafeSeams(sdl: string): string[] {
  const schema = schemaOf(sdl);
  return objectsOf(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => field.name !== 'id' && isNonNullType(field.type))
      .filter((field) => {
        const target = getNamedType(field.type);
        return type.name === 'Query' || isStub(type) || (isObjectType(target) && isStub(target));
      })
      .map((field) => `${type.name}.${field.name}`),
  );
}

/** Names of the entities a subgraph resolves by key. */
export function ownedEntities(definition: SubgraphDefinition): string[] {
  return objectsOf(schemaOf(buildSchemaOf(definition).sdl))
    .filter((type) => isEntity(type) && !isStub(type))
    .map(({ name }) => name);
}

/** What to select of a field so that it can be asked: nothing of a leaf, the ids or first leaves of an object. */
function selectionOf(field: GraphQLField<unknown, unknown>, depth = 0): string | null {
  const required = field.args.filter((argument) => isNonNullType(argument.type));
  // Summaries take dimensions; the empty list asks for the total.
  if (required.some((argument) => argument.name !== 'by')) return null;
  const name = required.length > 0 ? `${field.name}(by: [])` : field.name;
  const target = getNamedType(field.type);
  if (isLeafType(target)) return name;
  if (!isObjectType(target) || depth > 2) return null;
  const below = Object.values(target.getFields());
  const picked = target.name.endsWith('Connection')
    ? below.filter((one) => ['nodes', 'totalCount'].includes(one.name))
    : below.filter((one) => isLeafType(getNamedType(one.type)) && one.args.length === 0).slice(0, 3);
  const selections = picked.map((one) => selectionOf(one, depth + 1)).filter((text) => text !== null);
  return selections.length === 0 ? `${name} { __typename }` : `${name} { ${selections.join(' ')} }`;
}

/** Every field of every entity, as a selection on it. */
export function questionFor(definition: SubgraphDefinition): { type: string; field: string; selection: string }[] {
  return objectsOf(schemaOf(buildSchemaOf(definition).sdl))
    .filter(isEntity)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          (field) => !isExternal(field) && !field.astNode?.directives?.some(({ name }) => name.value === 'requires'),
        )
        .map((field) => ({ type: type.name, field: field.name, selection: selectionOf(field) }))
        .filter((one): one is { type: string; field: string; selection: string } => one.selection !== null),
    );
}

/** Up to so many things of a type as representations: from the table behind it, or made up for a foreign entity. */
export async function representationsOf(
  { subgraph }: SubgraphUnderTest,
  type: string,
  count: number,
): Promise<{ __typename: string; id: string }[]> {
  const row = subgraph.db.entityMetadatas.find(({ targetName }) => targetName === `${type}Row`);
  const found = row ? await subgraph.db.getRepository<{ id: string }>(row.target).find({ take: count }) : [];
  const ids = row ? found.map(({ id }) => id) : await referredIds(subgraph, type, count);
  return ids.map((id) => ({ __typename: type, id }));
}

/** Ids of a foreign entity that the subgraph's own rows refer to, filled up with ids that lead nowhere. */
async function referredIds(subgraph: SubgraphUnderTest['subgraph'], type: string, count: number): Promise<string[]> {
  const wanted = `${type.charAt(0).toLowerCase()}${type.slice(1)}Id`;
  const ids = new Set<string>();
  for (const { target, columns } of subgraph.db.entityMetadatas) {
    if (!columns.some(({ propertyName }) => propertyName === wanted)) continue;
    for (const row of await subgraph.db.getRepository<Record<string, unknown>>(target).find({ take: count })) {
      const id = row[wanted];
      if (typeof id === 'string' && ids.size < count) ids.add(id);
    }
  }
  while (ids.size < count) ids.add(`${type.toLowerCase()}-made-up-${ids.size}`);
  return [...ids];
}

/** Root lists with a filter, asked with null for each of its fields, and asked without. */
export function filteredLists(definition: SubgraphDefinition): [field: string, withNulls: string, without: string][] {
  const query = schemaOf(buildSchemaOf(definition).sdl).getQueryType();
  return Object.values(query?.getFields() ?? {}).flatMap((field) => {
    const filter = field.args.find(({ name }) => name === 'filter');
    const type = filter && getNamedType(filter.type);
    if (!isInputObjectType(type) || !getNamedType(field.type).name.endsWith('Connection')) return [];
    const nulls = Object.keys(type.getFields()).map((name) => `${name}: null`);
    return [
      [
        field.name,
        `{ ${field.name}(filter: { ${nulls.join(' ')} }) { totalCount } }`,
        `{ ${field.name} { totalCount } }`,
      ],
    ];
  });
}
