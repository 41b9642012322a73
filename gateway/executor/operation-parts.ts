import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { plainName } from './not-compiled';

/** The client's operation, taken apart once. */
export interface OperationParts {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables that `@skip` and `@include` read, in the order of the document. */
  readonly flags: readonly string[];
}

/** @throws NotCompiled for names that cannot be told from those every object has */
export function operationParts(document: DocumentNode, operation: OperationDefinitionNode): OperationParts {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const flags = new Set<string>();
  visit(document, {
    Field: ({ alias, name }) => void plainName((alias ?? name).value),
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) flags.add(value.name.value);
    },
  });
  const defined = new Set((operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
  // Other operations of the document have variables of their own.
  return { operation, fragments, flags: [...flags].filter((flag) => defined.has(flag)) };
}

/**
 * The values of the flags.
 * @param variables coerced, with defaults
 * @returns null when one is no boolean, which the type system allows for nullable variables
 */
export function flagsOf(
  { flags }: OperationParts,
  variables: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, boolean> | null {
  const values = new Map<string, boolean>();
  for (const flag of flags) {
    const value = variables[flag];
    if (typeof value !== 'boolean') return null;
    values.set(flag, value);
  }
  return values;
}
