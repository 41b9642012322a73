import { type FetchDataRewrite } from '@apollo/query-planner';
import { type GraphQLSchema } from 'graphql';
import { NotCompiled, plainName } from './not-compiled';
import { isTree, type Tree } from './tree';
import { typeTest } from './type-conditions';

type Rewrite = (value: unknown) => void;

const FRAGMENT = '... on ';

/** Changes a plan asks for between result and subgraph: names that would collide, types a subgraph does not know. */
export function compileRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
): Rewrite | null {
  if (!rewrites?.length) return null;
  const all = rewrites.map((rewrite) => compileRewrite(schema, rewrite));
  return (value) => {
    for (const rewrite of all) rewrite(value);
  };
}

function compileRewrite(schema: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite {
  const last = rewrite.path.at(-1);
  if (last === undefined || last.startsWith(FRAGMENT)) throw new NotCompiled('a rewrite of no field');
  return rewrite.path
    .slice(0, -1)
    .reduceRight(
      (inner, segment) => (segment.startsWith(FRAGMENT) ? onType(schema, segment, inner) : inField(segment, inner)),
      onObjects(change(rewrite, plainName(last))),
    );
}

function change(rewrite: FetchDataRewrite, name: string): (object: Tree) => void {
  if (rewrite.kind === 'ValueSetter') {
    const value: unknown = rewrite.setValueTo;
    return (object) => void (object[name] = value);
  }
  const renamed = plainName(rewrite.renameKeyTo);
  return (object) => {
    if (object[name] === undefined) return;
    object[renamed] = object[name];
    object[name] = undefined;
  };
}

/** Reaches the objects of lists, however deep. */
function onObjects(act: (object: Tree) => void): Rewrite {
  const reach = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(reach);
    else if (isTree(value)) act(value);
  };
  return reach;
}

const inField = (name: string, inner: Rewrite): Rewrite => onObjects((object) => inner(object[plainName(name)]));

function onType(schema: GraphQLSchema, segment: string, inner: Rewrite): Rewrite {
  const matches = typeTest(schema, segment.slice(FRAGMENT.length));
  return onObjects((object) => {
    const { __typename } = object;
    // An object that does not say its type was asked for as this one.
    if (typeof __typename !== 'string' || matches(__typename)) inner(object);
  });
}

/** Puts the client's names into an error path of a fetch whose names were changed. */
export function compilePathRewrite(
  rewrites: readonly FetchDataRewrite[] | undefined,
): (path: readonly (string | number)[]) => readonly (string | number)[] {
  const renamers = (rewrites ?? []).flatMap((rewrite) =>
    rewrite.kind === 'KeyRenamer'
      ? [{ fields: rewrite.path.filter((segment) => !segment.startsWith(FRAGMENT)), to: rewrite.renameKeyTo }]
      : [],
  );
  if (renamers.length === 0) return (path) => path;
  return (path) => {
    const names = path.flatMap((segment, index) => (typeof segment === 'string' ? [{ segment, index }] : []));
    const changed = [...path];
    for (const { fields, to } of renamers) {
      const last = names[fields.length - 1];
      if (last && fields.every((field, depth) => names[depth]?.segment === field)) changed[last.index] = to;
    }
    return changed;
  };
}
