import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type ArgumentNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { pageProblem } from '../../shared/scalars';

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

/** A field that gives pages, with its arguments. */
interface PageField {
  readonly field: FieldNode;
  readonly given: readonly (readonly [string, ArgumentNode])[];
}

/** Documents are parsed once and kept by the server, so what is found in them is kept beside. */
const pagesOf = new WeakMap<DocumentNode, readonly PageField[]>();

/** @returns the first problem with the pages of a document; null when there is none */
function problemOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): { readonly field: FieldNode; readonly problem: string } | null {
  let pages = pagesOf.get(document);
  if (!pages) {
    pages = findPages(schema, document);
    pagesOf.set(document, pages);
  }
  for (const { field, given } of pages) {
    const values = new Map(given.map(([name, argument]) => [name, valueOf(argument, variables)]));
    const problem = pageProblem({
      first: numberOf(values.get('first')),
      after: textOf(values.get('after')),
      last: numberOf(values.get('last')),
      before: textOf(values.get('before')),
    });
    if (problem) return { field, problem };
  }
  return null;
}

function findPages(schema: GraphQLSchema, document: DocumentNode): readonly PageField[] {
  const types = new TypeInfo(schema);
  const pages: PageField[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(field) {
        const type = types.getType();
        if (!type || !getNamedType(type).name.endsWith('Connection')) return;
        const given = (field.arguments ?? []).map((argument) => [argument.name.value, argument] as const);
        pages.push({ field, given });
      },
    }),
  );
  return pages;
}

/** Whether every connection of a document is asked for a page. */
export const arePages = (...asked: Parameters<typeof problemOf>): boolean => problemOf(...asked) === null;

/**
 * Checks the page arguments of every connection before anything is planned.
 * @throws GraphQLError BAD_PAGE, answered with status 400
 */
export function checkPages(...asked: Parameters<typeof problemOf>): void {
  const found = problemOf(...asked);
  if (!found) return;
  throw new GraphQLError(`Not a page: ${found.problem}.`, {
    nodes: found.field,
    extensions: { code: 'BAD_PAGE', http: { status: 400 } },
  });
}
