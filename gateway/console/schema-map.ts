import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  type TypeDefinitionNode,
} from 'graphql';

/** A field, argument or value of the graph, and who answers for it. */
export interface MapField {
  readonly name: string;
  readonly type: string | null;
  readonly description: string | null;
  readonly deprecated: string | null;
  /** Empty where every owner of the type answers for it. */
  readonly owners: readonly string[];
}

export interface MapType {
  readonly name: string;
  readonly kind: 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';
  readonly description: string | null;
  readonly owners: readonly string[];
  /** Key fields, where the type is an entity. */
  readonly keys: readonly string[];
  readonly fields: readonly MapField[];
}

/** The graph as people look it up: its subgraphs, and each type with its owners. */
export interface SchemaMap {
  readonly subgraphs: readonly string[];
  readonly types: readonly MapType[];
}

interface Described {
  readonly description?: { readonly value: string } | undefined;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const INTERNAL = /^(join|link|core)__/;

const argumentOf = (directive: ConstDirectiveNode, name: string): string | null => {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && (value.kind === Kind.ENUM || value.kind === Kind.STRING) ? value.value : null;
};
const flagOf = (directive: ConstDirectiveNode, name: string): boolean => {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
};
const named = (node: Described, name: string) =>
  (node.directives ?? []).filter((directive) => directive.name.value === name);
const unique = (names: readonly (string | null)[]): string[] => [
  ...new Set(names.filter((name): name is string => name !== null)),
];

function ownersOf(node: Described, directive: string): string[] {
  const joins = named(node, directive).filter((join) => !flagOf(join, 'external'));
  return unique(joins.map((join) => argumentOf(join, 'graph')));
}

function deprecationOf(node: Described): string | null {
  const [deprecated] = named(node, 'deprecated');
  return deprecated ? (argumentOf(deprecated, 'reason') ?? 'No longer supported') : null;
}

const describe = (node: Described): string | null => node.description?.value ?? null;

function fieldOf(node: FieldDefinitionNode | InputValueDefinitionNode, toName: (graph: string) => string): MapField {
  return {
    name: node.name.value,
    type: print(node.type),
    description: describe(node),
    deprecated: deprecationOf(node),
    owners: ownersOf(node, 'join__field').map(toName),
  };
}

const KINDS = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
} as const;

function fieldsOf(node: TypeDefinitionNode, toName: (graph: string) => string): MapField[] {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (node.fields ?? []).map((field) => fieldOf(field, toName));
    case Kind.ENUM_TYPE_DEFINITION:
      return (node.values ?? []).map((value) => ({
        name: value.name.value,
        type: null,
        description: describe(value),
        deprecated: deprecationOf(value),
        owners: [],
      }));
    case Kind.UNION_TYPE_DEFINITION:
      return (node.types ?? []).map((type) => ({
        name: type.name.value,
        type: null,
        description: null,
        deprecated: null,
        owners: [],
      }));
    default:
      return [];
  }
}

/** Reads the map of a graph from its supergraph; pure. */
export function schemaMapOf(supergraphSdl: string): SchemaMap {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const names = new Map<string, string>();
  for (const node of definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== 'join__Graph') continue;
    for (const value of node.values ?? []) {
      const [graph] = named(value, 'join__graph');
      names.set(value.name.value, (graph && argumentOf(graph, 'name')) ?? value.name.value);
    }
  }
  const toName = (graph: string): string => names.get(graph) ?? graph;
  const types = definitions.flatMap((node): MapType[] => {
    if (!isTypeDefinitionNode(node) || INTERNAL.test(node.name.value)) return [];
    const kind = KINDS[node.kind];
    const joins = named(node, 'join__type');
    return [
      {
        name: node.name.value,
        kind,
        description: describe(node),
        owners: ownersOf(node, 'join__type').map(toName),
        keys: unique(joins.map((join) => argumentOf(join, 'key'))),
        fields: fieldsOf(node, toName),
      },
    ];
  });
  return { subgraphs: [...names.values()], types: types.sort((one, other) => one.name.localeCompare(other.name)) };
}
