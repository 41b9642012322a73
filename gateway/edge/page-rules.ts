import {
  type DocumentNode,
  getNamedType,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type ArgumentNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { pageProblem } from '../../shared/paging';

function valueOf({ value }: ArgumentNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (value.kind) {
    case Kind.VARIABLE:
      return variables[value.name.value];
    case Kind.INT:
      return Number(value.value);
    case Kind.STRING:
      return value.value;
    default:
      return null;
  }
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * Checks the page arguments of every connection before anything is planned.
 * @throws GraphQLError BAD_PAGE, answered with status 400
 */
export function checkPages(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(field) {
        const type = types.getType();
        if (!type || !getNamedType(type).name.endsWith('Connection')) return;
        const given = new Map(field.arguments?.map((argument) => [argument.name.value, valueOf(argument, variables)]));
        const problem = pageProblem({
          first: numberOf(given.get('first')),
          after: textOf(given.get('after')),
          last: numberOf(given.get('last')),
          before: textOf(given.get('before')),
        });
        if (problem) {
          throw new GraphQLError(`Not a page: ${problem}.`, {
            nodes: field,
            extensions: { code: 'BAD_PAGE', http: { status: 400 } },
          });
        }
      },
    }),
  );
}
