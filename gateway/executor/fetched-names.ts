import { type FetchNode } from '@apollo/query-planner';
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { NotCompiled, plainName } from './not-compiled';

/** Every response name a fetch brings to a place, whatever type the place is of. */
export function responseNames(node: FetchNode): readonly string[] {
  const document = node.operationDocumentNode ?? parse(node.operation, { noLocation: true });
  const names = new Set<string>();
  for (const selections of rootSelections(document, node.requires !== undefined)) collect(selections, document, names);
  for (const rewrite of node.outputRewrites ?? []) {
    if (rewrite.kind === 'KeyRenamer') names.add(rewrite.renameKeyTo);
  }
  return [...names].map(plainName);
}

/** The selections on a place: those of the operation, or those of its entities. */
function rootSelections(document: DocumentNode, entities: boolean): readonly SelectionSetNode[] {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new NotCompiled('a fetch without an operation');
  if (!entities) return [operation.selectionSet];
  return operation.selectionSet.selections.map((selection) => {
    if (selection.kind === Kind.FIELD && selection.name.value === '_entities' && !selection.alias) {
      if (selection.selectionSet) return selection.selectionSet;
    }
    throw new NotCompiled('an entity fetch of something else than _entities');
  });
}

function collect({ selections }: SelectionSetNode, document: DocumentNode, names: Set<string>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      names.add((selection.alias ?? selection.name).value);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find(
            (definition) =>
              definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
          );
    if (fragment && 'selectionSet' in fragment) collect(fragment.selectionSet, document, names);
  }
}
