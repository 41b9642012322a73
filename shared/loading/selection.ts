import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

/** Steps into every selection at once, fragments opened; conditions are ignored, so it may name too much, never too little. */
function* open(
  selections: readonly SelectionNode[],
  info: GraphQLResolveInfo,
): Generator<SelectionNode & { kind: Kind.FIELD }> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* open(selection.selectionSet.selections, info);
    else {
      const fragment = info.fragments[selection.name.value];
      if (fragment) yield* open(fragment.selectionSet.selections, info);
    }
  }
}

/**
 * Names of the fields selected below the field being resolved.
 * @param paths where the object stands, for example `['nodes']` and `['edges', 'node']`; `[]` is the field itself
 */
export function selectedFields(
  info: GraphQLResolveInfo,
  paths: readonly (readonly string[])[] = [[]],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const path of paths) {
    let level = info.fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []);
    for (const step of path) {
      level = [...open(level, info)]
        .filter((field) => field.name.value === step)
        .flatMap((field) => field.selectionSet?.selections ?? []);
    }
    for (const field of open(level, info)) names.add(field.name.value);
  }
  return names;
}
