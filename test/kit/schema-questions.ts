import {
  buildASTSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';

/** A root field that summarises, or that lists, and what it can be asked with. */
export interface AskableField {
  readonly name: string;
  readonly isSummary: boolean;
  /** Filters of one field each, as they are written between the braces. */
  readonly filters: readonly string[];
  readonly orders: readonly string[];
  readonly dimensions: readonly string[];
  readonly selection: string;
}

/** Everything of a summary row but what leads elsewhere. */
function leavesOf(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (isLeafType(below)) return field.name;
    const isEntity = isObjectType(below) && below.astNode?.directives?.some(({ name }) => name.value === 'key');
    return isEntity ? [] : `${field.name} ${leavesOf(below)}`;
  });
  return `{ ${fields.join(' ')} }`;
}

const values: Readonly<Record<string, string>> = {
  LocalDate: '"2014-06-30"',
  Decimal: '"20000"',
  Currency: '"RON"',
  CountryCode: '"RO"',
  Boolean: 'true',
  Int: '2',
  ID: '"unknown-1"',
  String: '"302 word"',
};

/** A filter field with each of its values, and with two of them; nested filters are asked field by field. */
function filtersOf({ name, type }: GraphQLInputField): string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields())
      .flatMap(filtersOf)
      .map((text) => `${name}: { ${text} }`);
  if (isEnumType(named)) {
    const all = named.getValues().map((value) => value.name);
    return [...all.map((value) => `${name}: [${value}]`), `${name}: [${all.slice(0, 2).join(', ')}]`, `${name}: []`];
  }
  const value = values[named.name] ?? '"x"';
  return [`${name}: ${isListType(type) ? `[${value}]` : value}`];
}

const argumentOf = (field: GraphQLField<unknown, unknown>, name: string) => {
  const argument = field.args.find((one) => one.name === name);
  return argument && getNamedType(argument.type);
};

const valuesOf = (type: GraphQLNamedType | undefined): string[] =>
  isEnumType(type) ? type.getValues().map(({ name }) => name) : [];

/** Root fields of a subgraph that summarise or list, with everything they can be filtered, ordered and grouped by. */
export function askableFields(sdl: string): AskableField[] {
  const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const [by, filter, target] = [argumentOf(field, 'by'), argumentOf(field, 'filter'), getNamedType(field.type)];
    if (!by && !target.name.endsWith('Connection')) return [];
    return {
      name: field.name,
      isSummary: by !== undefined,
      filters: isInputObjectType(filter) ? Object.values(filter.getFields()).flatMap(filtersOf) : [],
      orders: valuesOf(argumentOf(field, 'orderBy')),
      dimensions: valuesOf(by),
      selection: by ? leavesOf(target) : '{ totalCount }',
    };
  });
}

/** The question for a field, with such arguments as are given. */
export function question(
  { name, isSummary, selection }: AskableField,
  {
    filter,
    by = [],
    order,
    after,
    select,
  }: {
    readonly filter?: string | undefined;
    readonly by?: readonly string[];
    readonly order?: string | undefined;
    readonly after?: string;
    readonly select?: string;
  } = {},
): string {
  const given = [
    ...(filter ? [`filter: { ${filter} }`] : []),
    ...(isSummary ? [`by: [${by.join(', ')}]`] : []),
    ...(order ? [`orderBy: ${order}`] : []),
    ...(after ? [`after: "${after}"`] : []),
  ];
  return `{ ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${select ?? selection} }`;
}
