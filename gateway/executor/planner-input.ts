import {
  astFromValue,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Collecting, collectFields, isIncluded } from './collected-fields';
import { isIntrospection } from './introspection';

/**
 * The document the planner is given: with its fragments in place, without conditions, because the flags are known, and
 * without what no object can be. Apollo's planner (2.14.4) goes wrong over these: a field that requires another under a
 * condition takes the fields beside it along into nothing; fragments take the fields of a mutation out of their order,
 * or have one executed twice; under an interface object a fragment of a type that cannot be met is not planned at all.
 * Only planning sees this document; the answer is shaped by the client's.
 * @returns null when nothing is left to plan
 */
export function plannerInput(collecting: Collecting): DocumentNode | null {
  const { schema, parts } = collecting;
  const { operation } = parts;
  const type = schema.getRootType(operation.operation);
  if (!type) return null;
  const roots = collectFields(collecting, type, [operation.selectionSet]);
  if (roots.size === 0) return null;
  const ordered =
    operation.operation === OperationTypeNode.MUTATION ? inOrder([...roots.values()]) : operation.selectionSet;
  const selectionSet = simplified(collecting, type, ordered);
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] };
}

/** Fields of a mutation one after the other, as the specification executes them. */
function inOrder(fields: readonly (readonly [FieldNode, ...FieldNode[]])[]): SelectionSetNode {
  const merged = fields.map(([first, ...others]): FieldNode => {
    if (!first.selectionSet || others.length === 0) return first;
    const selections = [first, ...others].flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
    return { ...first, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  });
  return { kind: Kind.SELECTION_SET, selections: merged };
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Everything asked of one object. */
function simplified(
  collecting: Collecting,
  type: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
): SelectionSetNode {
  const asks = { type: false };
  /** @param objects the types the object can be of, below the fragments around a selection */
  const keep = (
    selections: readonly SelectionNode[],
    within: GraphQLCompositeType,
    objects: readonly GraphQLObjectType[],
  ): readonly SelectionNode[] =>
    selections.flatMap((selection): readonly SelectionNode[] => {
      if (!isIncluded(selection, collecting.flags)) return [];
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (name === '__typename') asks.type = true;
        // The gateway answers questions about the schema itself.
        return name === '__typename' || isIntrospection(name) ? [] : [simplifiedField(collecting, within, selection)];
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : collecting.parts.fragments.get(selection.name.value);
      if (!fragment) return [];
      const { typeCondition, selectionSet: inner } = fragment;
      const condition = typeCondition && collecting.schema.getType(typeCondition.name.value);
      const wanted = isCompositeType(condition) ? condition : within;
      const possible = objects.filter((object) => isPossible(collecting.schema, wanted, object));
      if (possible.length === 0) return [];
      // A fragment every object here is met by, and that has no fields of a type of its own, is none.
      if (possible.length === objects.length && (wanted === within || isUnionType(wanted))) {
        return keep(inner.selections, within, objects);
      }
      const below = keep(inner.selections, wanted, possible);
      if (below.length === 0) return [];
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          ...(typeCondition ? { typeCondition } : {}),
          selectionSet: { kind: Kind.SELECTION_SET, selections: below },
        },
      ];
    });
  const objects = isAbstractType(type) ? collecting.schema.getPossibleTypes(type) : [type];
  const kept = keep(selectionSet.selections, type, objects);
  // The name of the type is asked once, beside the fields: below some fragments it cannot be planned. An object of
  // which nothing is left to ask is still an object of the answer.
  const asked = kept.length === 0 || (asks.type && isAbstractType(type)) ? [TYPENAME, ...kept] : kept;
  return { kind: Kind.SELECTION_SET, selections: asked };
}

function simplifiedField(collecting: Collecting, parent: GraphQLCompositeType, node: FieldNode): FieldNode {
  const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
  const type = field && getNamedType(field.type);
  const directives = (node.directives ?? [])
    .filter(({ name }) => name.value !== 'skip' && name.value !== 'include')
    .map((directive) => withDefaults(collecting.schema, directive));
  if (!node.selectionSet || !isCompositeType(type)) return { ...node, directives };
  return { ...node, directives, selectionSet: simplified(collecting, type, node.selectionSet) };
}

/** A subgraph may know a directive without the default that another gives: it is told what is meant. */
function withDefaults(schema: GraphQLSchema, node: DirectiveNode): DirectiveNode {
  const given = node.arguments ?? [];
  const defaults = (schema.getDirective(node.name.value)?.args ?? []).flatMap(({ name, type, defaultValue }) => {
    if (defaultValue === undefined || given.some((argument) => argument.name.value === name)) return [];
    const value = astFromValue(defaultValue, type);
    return value ? [{ kind: Kind.ARGUMENT as const, name: { kind: Kind.NAME as const, value: name }, value }] : [];
  });
  return defaults.length === 0 ? node : { ...node, arguments: [...given, ...defaults] };
}

const isPossible = (schema: GraphQLSchema, wanted: GraphQLCompositeType, object: GraphQLObjectType): boolean =>
  isAbstractType(wanted) ? schema.isSubType(wanted, object) : wanted === object;
