import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type Collecting, collectFields } from './collected-fields';
import { BUBBLE, type Complete, type Completion } from './completion';
import { isIntrospection } from './introspection';
import { leafTest } from './leaf-values';
import { NotCompiled } from './not-compiled';
import { isTree, type Tree } from './tree';

type Shape = (source: Tree, at: Completion) => Tree | null;

interface Field {
  readonly name: string;
  readonly complete: Complete;
}

/** Compiles the selections of an operation into the shaping of its answer, for one set of flags. */
export function compileProjection(collecting: Collecting): Shape {
  const { schema, parts } = collecting;
  const root = schema.getRootType(parts.operation.operation);
  if (!root) throw new NotCompiled(`no root type for a ${parts.operation.operation}`);
  return compileShape(collecting, root, [parts.operation.selectionSet]);
}

/** An object of a type that is known, or as good as: a source that does not name its type stands for its parent's. */
function compileShape(
  collecting: Collecting,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Shape {
  const fields: readonly Field[] = [...collectFields(collecting, type, selectionSets)].map(([name, nodes]) => ({
    name,
    complete: compileField(collecting, type, nodes),
  }));
  return (source, at) => {
    const shaped: Tree = {};
    for (const { name, complete } of fields) {
      at.path?.push(name);
      const value = complete(source[name], at);
      at.path?.pop();
      if (value === BUBBLE) return null;
      shaped[name] = value;
    }
    return shaped;
  };
}

function compileField(
  collecting: Collecting,
  parent: GraphQLCompositeType,
  nodes: readonly [FieldNode, ...FieldNode[]],
): Complete {
  const field = nodes[0].name.value;
  if (field === '__typename') return typenameOf(parent);
  if (isIntrospection(field)) return (value) => value;
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field] : undefined;
  if (!definition) throw new NotCompiled(`the unknown field ${parent.name}.${field}`);
  const selectionSets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  return compileValue({ collecting, parent, selectionSets }, definition.type);
}

function typenameOf(type: GraphQLCompositeType): Complete {
  if (isObjectType(type)) return () => type.name;
  return (_value, at) => {
    // Of an abstract type and without a name: nothing true can be said.
    at.badType(type, type);
    return BUBBLE;
  };
}

interface Place {
  readonly collecting: Collecting;
  readonly parent: GraphQLCompositeType;
  readonly selectionSets: readonly SelectionSetNode[];
}

function compileValue(place: Place, type: GraphQLOutputType): Complete {
  const { parent } = place;
  if (isNonNullType(type)) {
    const complete = compileValue(place, type.ofType);
    return (value, at) => {
      const before = at.faults;
      const completed = complete(value, at);
      if (completed !== null) return completed;
      // A fault below has said already why.
      if (at.faults === before) at.notNull(type.ofType, parent);
      return BUBBLE;
    };
  }
  if (isListType(type)) return compileList(place, type.ofType);
  if (isLeafType(type)) {
    const isValid = leafTest(type);
    if (!isValid) return (value) => value ?? null;
    return (value, at) => {
      if (value === undefined || value === null) return null;
      if (isValid(value)) return value;
      at.badValue(type, parent);
      return null;
    };
  }
  return compileObject(place, type);
}

function compileList(place: Place, type: GraphQLOutputType): Complete {
  const complete = compileValue(place, type);
  return (value, at) => {
    if (value === undefined || value === null) return null;
    if (!Array.isArray(value)) {
      at.badValue(type, place.parent);
      return null;
    }
    let bubbles = false;
    const items = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index += 1) {
      at.path?.push(index);
      const item = complete(value[index], at);
      at.path?.pop();
      if (item === BUBBLE) bubbles = true;
      else items[index] = item;
    }
    return bubbles ? null : items;
  };
}

function compileObject({ collecting, parent, selectionSets }: Place, type: GraphQLCompositeType): Complete {
  const declared = compileShape(collecting, type, selectionSets);
  // Shapes of an abstract type are compiled when an object of the concrete type is first seen.
  const shapes = new Map<string, Shape>();
  const shapeOf = (typename: string): Shape | null => {
    const known = shapes.get(typename);
    if (known) return known;
    const concrete = collecting.schema.getType(typename);
    if (!isObjectType(concrete) && !isInterfaceType(concrete)) return null;
    if (isObjectType(type) || !collecting.schema.isSubType(type, concrete)) return null;
    const shape = compileShape(collecting, concrete, selectionSets);
    shapes.set(typename, shape);
    return shape;
  };
  return (value, at) => {
    if (value === undefined || value === null) return null;
    if (!isTree(value)) {
      at.badValue(type, parent);
      return null;
    }
    const { __typename } = value;
    const known = isObjectType(type) || __typename === type.name || __typename === undefined || __typename === null;
    const shape = known ? declared : typeof __typename === 'string' ? shapeOf(__typename) : null;
    if (shape) return shape(value, at);
    at.badType(type, parent);
    return null;
  };
}
