import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

type Nulls = Record<string, unknown>;

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

/** Null for every field selected on an object of one type; a type condition we cannot judge counts as met. */
function nullsOf(
  selections: SelectionSetNode,
  typename: string | null,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Nulls {
  const nulls: Nulls = {};
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      nulls[key] = selection.name.value === '__typename' ? typename : null;
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment) continue;
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined || typename === null || condition === typename) {
      Object.assign(nulls, nullsOf(fragment.selectionSet, typename, fragments));
    }
  }
  return nulls;
}

/** What an operation would have brought, all of it null. */
export interface LostFields {
  readonly data: Nulls;
  /** Path of the first lost field inside the subgraph's answer; empty when the client asked for none of them. */
  readonly path: readonly (string | number)[];
  /** Response names of the lost fields. */
  readonly fields: readonly string[];
}

/** Response names a document selects, at any depth. */
function selectedNames(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void names.add((alias ?? name).value) });
  return names;
}

/** The lost fields, those a client asked for first: a fetch may also bring what only another subgraph needs. */
function missed(nulls: Nulls, incoming: DocumentNode | null): { fields: string[]; first: string[] } {
  const fields = Object.keys(nulls).filter((field) => field !== '__typename');
  const asked = incoming && selectedNames(incoming);
  const known = asked ? fields.filter((field) => asked.has(field)) : fields;
  return { fields: known.length > 0 ? known : fields, first: known.slice(0, 1) };
}

/**
 * Stands in for the answer of a subgraph that gave none. Explicit nulls matter: a later fetch that requires one of the
 * lost fields still runs, with null, instead of being dropped in silence.
 * @param incoming the client's document, to name the fields it asked for; null when not known
 */
export function lostFields(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  incoming: DocumentNode | null,
): LostFields {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return { data: {}, path: [], fields: [] };
  const fragments = fragmentsOf(document);
  const entities = operation.selectionSet.selections.find(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === '_entities',
  );
  const { representations } = variables;
  if (entities?.kind === Kind.FIELD && entities.selectionSet && Array.isArray(representations)) {
    const { selectionSet } = entities;
    const lost = representations.map((representation: { __typename?: unknown }) =>
      nullsOf(
        selectionSet,
        typeof representation.__typename === 'string' ? representation.__typename : null,
        fragments,
      ),
    );
    const { fields, first } = missed(lost[0] ?? {}, incoming);
    return { data: { _entities: lost }, path: first.length > 0 ? ['_entities', 0, ...first] : [], fields };
  }
  const root = operation.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
  const data = nullsOf(operation.selectionSet, root, fragments);
  const { fields, first } = missed(data, incoming);
  return { data, path: first, fields };
}
