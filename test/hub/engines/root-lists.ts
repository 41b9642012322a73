import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** A list of the graph's root: its field, the type of its rows, and the fields of that type that lead nowhere. */
export interface RootList {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: GraphQLObjectType;
  readonly leaves: readonly string[];
}

const leavesOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
    .map(({ name }) => name);

/** Every connection at the root of the graph. */
export function rootLists(schema: GraphQLSchema): [RootList, ...RootList[]] {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field): RootList[] => {
    const connection = getNamedType(field.type);
    const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
    const node = nodes && getNamedType(nodes.type);
    if (!isObjectType(node) || !field.args.some(({ name }) => name === 'first')) return [];
    return [{ field, node, leaves: leavesOf(node) }];
  });
  const [first, ...others] = lists;
  if (!first) throw new Error('the graph has no list');
  return [first, ...others];
}

/** The type of an argument, by its name. */
export const argumentType = ({ field }: RootList, name: string): GraphQLInputType | undefined =>
  field.args.find((argument) => argument.name === name)?.type;

/** Every summary at the root of the graph, with its dimensions and the measures that are single values. */
export const summaries = (schema: GraphQLSchema) =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const dimension = getNamedType(field.args.find(({ name }) => name === 'by')?.type);
    const row = getNamedType(field.type);
    if (!isEnumType(dimension) || !isObjectType(row)) return [];
    return [{ name: field.name, dimensions: dimension.getValues().map(({ name }) => name), leaves: leavesOf(row) }];
  });
