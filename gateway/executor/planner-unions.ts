import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  specifiedScalarTypes,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from 'graphql';
import { textOf } from './join-directives';

export interface WholeUnions {
  readonly document: DocumentNode;
  /** By the supergraph's name of a subgraph: the types it was given here, and does not know. */
  readonly unknown: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The supergraph as if every subgraph that has a union had all of its members. Of a field several subgraphs give, Apollo's
 * planner (2.14.4) asks only for members all of them have; an object of another one comes back with nothing but its type,
 * in silence. A member is added to a subgraph where it stands alone there: without keys, and with leaves or types the
 * subgraph knows. planner-output.ts takes it out of what the subgraph is asked.
 */
export function withWholeUnions(document: DocumentNode): WholeUnions {
  const objects = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const graphsOf = new Map(
    document.definitions
      .filter(isTypeDefinitionNode)
      .map((one) => [one.name.value, new Set(named(one.directives, 'join__type').map(graphOf))] as const),
  );
  const isKnown = (type: string, graph: string): boolean =>
    leaves.has(type) || (graphsOf.get(type)?.has(graph) ?? false);
  const unknown = new Map<string, Set<string>>();
  const missing = (union: UnionTypeDefinitionNode): (readonly [graph: string, member: string])[] =>
    [...(graphsOf.get(union.name.value) ?? [])].flatMap((graph) =>
      (union.types ?? []).flatMap(({ name: { value } }) => {
        const object = objects.get(value);
        if (!object || isKnown(value, graph) || !canStandIn(object, (type) => isKnown(type, graph))) return [];
        return [[graph, value] as const];
      }),
    );
  for (const one of document.definitions) {
    if (one.kind !== Kind.UNION_TYPE_DEFINITION) continue;
    for (const [graph, member] of missing(one)) unknown.set(graph, (unknown.get(graph) ?? new Set()).add(member));
  }
  if (unknown.size === 0) return { document, unknown };
  const definitions = document.definitions.map((one) => {
    if (one.kind === Kind.UNION_TYPE_DEFINITION) {
      const members = missing(one).map(([graph, member]) =>
        directive('join__unionMember', {
          graph: { kind: Kind.ENUM, value: graph },
          member: { kind: Kind.STRING, value: member },
        }),
      );
      return { ...one, directives: [...(one.directives ?? []), ...members] };
    }
    if (one.kind !== Kind.OBJECT_TYPE_DEFINITION) return one;
    const graphs = [...unknown].flatMap(([graph, types]) => (types.has(one.name.value) ? [graph] : []));
    return graphs.length === 0 ? one : inGraphs(one, graphs);
  });
  return { document: { ...document, definitions }, unknown };
}

const leaves = new Set(specifiedScalarTypes.map(({ name }) => name));

const named = (directives: readonly ConstDirectiveNode[] | undefined, name: string): readonly ConstDirectiveNode[] =>
  (directives ?? []).filter((one) => one.name.value === name);
const graphOf = (one: ConstDirectiveNode): string => textOf(one, 'graph') ?? '';
const typeOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : typeOf(type.type));

/** Fields of one's own type in one subgraph, or of an interface object, are left to the planner. */
function canStandIn({ fields = [] }: ObjectTypeDefinitionNode, isKnown: (type: string) => boolean): boolean {
  return fields.every(
    ({ type, arguments: given = [], directives }) =>
      [type, ...given.map((argument) => argument.type)].every((one) => isKnown(typeOf(one))) &&
      named(directives, 'join__field').every((one) => graphOf(one) !== '' && textOf(one, 'type') === undefined),
  );
}

function inGraphs(object: ObjectTypeDefinitionNode, graphs: readonly string[]): ObjectTypeDefinitionNode {
  const added = (name: string) => graphs.map((graph) => directive(name, { graph: { kind: Kind.ENUM, value: graph } }));
  // Without a place of its own, a field is everywhere its type is.
  const placed = (field: FieldDefinitionNode): FieldDefinitionNode =>
    named(field.directives, 'join__field').length === 0
      ? field
      : { ...field, directives: [...(field.directives ?? []), ...added('join__field')] };
  return {
    ...object,
    directives: [...(object.directives ?? []), ...added('join__type')],
    ...(object.fields ? { fields: object.fields.map(placed) } : {}),
  };
}

const directive = (
  name: string,
  given: Readonly<Record<string, { kind: Kind.ENUM | Kind.STRING; value: string }>>,
): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: Object.entries(given).map(([argument, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value,
  })),
});
