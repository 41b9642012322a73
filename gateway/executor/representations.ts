import { type FetchDataRewrite, type QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema } from 'graphql';
import { plainName } from './not-compiled';
import { compileRewrites } from './rewrites';
import { isTree, merge, type Tree } from './tree';
import { typeTest } from './type-conditions';

type Build = (source: Tree) => Tree | null;

/** What a fetch tells a subgraph about the objects it asks for: each different one once. */
export interface Representations {
  readonly values: readonly Tree[];
  /** For every place its representation, or -1: the place is of no type this fetch is for. */
  readonly slots: readonly number[];
  /** For every representation the first place it stands for. */
  readonly firstPlaces: readonly number[];
}

/** Compiles what a fetch requires into the collecting of representations. */
export function compileRepresentations(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: readonly FetchDataRewrite[] | undefined,
): (places: readonly Tree[]) => Representations {
  const build = compileSelections(schema, requires);
  const rewrite = compileRewrites(schema, inputRewrites);
  return (places) => {
    const values: Tree[] = [];
    const firstPlaces: number[] = [];
    const seen = new Map<string, number>();
    const slots = places.map((place, index) => {
      const representation = build(place);
      if (!representation?.__typename) return -1;
      rewrite?.(representation);
      const key = JSON.stringify(representation);
      const before = seen.get(key);
      if (before !== undefined) return before;
      const slot = values.push(representation) - 1;
      seen.set(key, slot);
      firstPlaces.push(index);
      return slot;
    });
    return { values, slots, firstPlaces };
  };
}

/** Null when the source lacks a field of its own: an earlier fetch did not bring it, so this one cannot be asked. */
function compileSelections(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Build {
  const parts = selections.map((selection): ((source: Tree, into: Tree) => boolean) => {
    if (selection.kind === 'Field') return compileField(schema, selection);
    const { typeCondition } = selection;
    // Without a condition Apollo's own executor takes nothing from the fragment; the planner writes none.
    if (typeCondition === undefined) return () => true;
    const matches = typeTest(schema, typeCondition);
    const build = compileSelections(schema, selection.selections);
    return (source, into) => {
      if (typeof source.__typename !== 'string' || !matches(source.__typename)) return true;
      const built = build(source);
      if (built) merge(into, built, Object.keys(built));
      return true;
    };
  });
  return (source) => {
    const built: Tree = {};
    return parts.every((part) => part(source, built)) ? built : null;
  };
}

function compileField(
  schema: GraphQLSchema,
  field: Extract<QueryPlanSelectionNode, { kind: 'Field' }>,
): (source: Tree, into: Tree) => boolean {
  const name = plainName(field.alias ?? field.name);
  const build = field.selections && compileSelections(schema, field.selections);
  const valueOf = (value: unknown): unknown => {
    if (!build) return value;
    if (Array.isArray(value)) return value.map(valueOf);
    return isTree(value) ? build(value) : null;
  };
  return (source, into) => {
    const value = source[name];
    if (value === undefined) return false;
    into[name] = valueOf(value);
    return true;
  };
}
