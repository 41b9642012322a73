import { type FetchNode } from '@apollo/query-planner';
import { type DocumentNode, type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { NotCompiled } from '../not-compiled';

/** A field of a fetch, in the order the subgraph answers in. */
export interface FetchedField {
  readonly name: string;
  readonly field: string;
  readonly selectionSet: SelectionSetNode | undefined;
}

/** What a fetch selects on its places: at the root, or of its entities. */
export function selectionsOf({ operation, operationDocumentNode, requires }: FetchNode): SelectionSetNode {
  const document: DocumentNode = operationDocumentNode ?? parse(operation, { noLocation: true });
  const [definition, ...others] = document.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) throw new NotCompiled('a fetch in parts');
  if (!requires) return definition.selectionSet;
  const [entities, ...more] = definition.selectionSet.selections;
  if (entities?.kind !== Kind.FIELD || !entities.selectionSet || more.length > 0) {
    throw new NotCompiled('an entity fetch of something else than _entities');
  }
  return entities.selectionSet;
}

/** The fields on an object of a type. A field selected twice, or below the condition of another type, is left to others. */
export function fieldsOn(type: string, { selections }: SelectionSetNode): readonly FetchedField[] {
  const fields = selections.flatMap((selection): readonly FetchedField[] => {
    if (selection.directives?.length) throw new NotCompiled('a condition in a fetch');
    if (selection.kind === Kind.FIELD) return [fetched(selection)];
    if (selection.kind === Kind.FRAGMENT_SPREAD || (selection.typeCondition?.name.value ?? type) !== type) {
      throw new NotCompiled('a fragment of another type in a fetch');
    }
    return fieldsOn(type, selection.selectionSet);
  });
  if (new Set(fields.map(({ name }) => name)).size < fields.length) throw new NotCompiled('a field fetched twice');
  return fields;
}

const fetched = ({ alias, name, selectionSet }: FieldNode): FetchedField => ({
  name: (alias ?? name).value,
  field: name.value,
  selectionSet,
});
