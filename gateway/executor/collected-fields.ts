import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type OperationParts } from './operation-parts';

/** What a collecting knows besides the selections. */
export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly parts: OperationParts;
  readonly flags: ReadonlyMap<string, boolean>;
}

/**
 * The fields selected on an object of one type, by response name: CollectFields of the specification, done when
 * compiling. The order is the order of the answer.
 */
export function collectFields(
  { schema, parts, flags }: Collecting,
  type: GraphQLNamedType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  const applies = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    // An object that does not name its type stands for every type it can be. That they are all of one union is known
    // without asking, and such a fragment is not planned (planner-input.ts).
    if (isUnionType(wanted) && isAbstractType(type)) {
      return schema.getPossibleTypes(type).every((object) => schema.isSubType(wanted, object));
    }
    return isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
  };
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, flags)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const others = fields.get(name);
        if (others) others.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value)) collect(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = parts.fragments.get(selection.name.value);
        if (fragment && applies(fragment.typeCondition.name.value)) collect(fragment.selectionSet);
      }
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

export function isIncluded({ directives }: SelectionNode, flags: ReadonlyMap<string, boolean>): boolean {
  return (directives ?? []).every(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    const condition =
      value?.kind === Kind.VARIABLE ? flags.get(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    return name.value === 'include' ? condition === true : condition !== true;
  });
}
