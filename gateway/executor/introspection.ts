import {
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type SelectionNode,
} from 'graphql';
import { type Collecting, collectFields } from './collected-fields';
import { type Tree } from './tree';

/** Whether a field asks about the schema, which the gateway answers itself. */
export const isIntrospection = (field: string): boolean => field === '__schema' || field === '__type';

type Introspect = (variables: Readonly<Record<string, unknown>>) => ExecutionResult<Tree>;

/** Compiles the questions about the schema inside an operation; null when there are none. */
export function compileIntrospection(collecting: Collecting): Introspect | null {
  const { schema, parts } = collecting;
  const root = schema.getQueryType();
  if (!root || parts.operation.operation !== OperationTypeNode.QUERY) return null;
  const selections = [...collectFields(collecting, root, [parts.operation.selectionSet]).values()]
    .flat()
    .filter(({ name }) => isIntrospection(name.value));
  if (selections.length === 0) return null;
  const ask = asker(schema, collecting, selections);
  if (parts.operation.variableDefinitions?.length) return ask;
  let answer: ExecutionResult<Tree> | undefined;
  return (variables) => (answer ??= ask(variables));
}

function asker(schema: GraphQLSchema, { parts }: Collecting, selections: readonly SelectionNode[]): Introspect {
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...parts.operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const,
      ...parts.fragments.values(),
    ],
  } as const;
  // Introspection has no resolver that waits.
  return (variables) => execute({ schema, document, variableValues: variables }) as ExecutionResult<Tree>;
}
