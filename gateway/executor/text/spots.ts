import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type Collecting, collectFields } from '../collected-fields';
import { isIntrospection } from '../introspection';
import { NotCompiled } from '../not-compiled';

/** What is known of one object of an answer while it is put together: texts, objects, lists, null. */
export type Slot = string | null | undefined | Slot[];
export type Piece = Slot[];

/** A field the client asks for. */
export interface AskedField {
  readonly name: string;
  readonly field: string;
  /** Of objects. */
  readonly selectionSets: readonly SelectionSetNode[];
}

/** A kind of place of an answer: every object at one path of response names. */
export class Spot {
  /** Slots of its pieces. */
  slots = 0;
  /** Where the run lists its pieces; null when no fetch adds to them. */
  places: number | null = null;
  /** By response name, what the pieces hold: a field alone, or a run of fields in one text. */
  readonly brought = new Map<string, Brought>();
  /** By field, the slot of a value that another subgraph is told. */
  readonly values = new Map<string, number>();

  constructor(
    readonly type: GraphQLObjectType,
    /** What the client asks of it, in its order. */
    readonly asked: ReadonlyMap<string, AskedField>,
  ) {}

  takeSlot(): number {
    this.slots += 1;
    return this.slots - 1;
  }
}

/** A field of a spot that a fetch brings. */
export type Brought =
  | { readonly kind: 'run'; readonly slot: number; readonly names: readonly string[] }
  | {
      readonly kind: 'object';
      readonly slot: number;
      readonly child: Spot;
      /** Lists around it. */
      readonly depth: number;
    };

/** @throws NotCompiled for what is left to be built as objects */
export function askedOf(
  collecting: Collecting,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, AskedField> {
  const asked = new Map<string, AskedField>();
  for (const [name, nodes] of collectFields(collecting, type, selectionSets)) {
    const field = nodes[0].name.value;
    if (isIntrospection(field)) throw new NotCompiled('introspection');
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    asked.set(name, { name, field, selectionSets: sets });
  }
  return asked;
}

/** How many lists a type is of. */
export function depthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return depthOf(type.ofType);
  return isListType(type) ? 1 + depthOf(type.ofType) : 0;
}

/** The type of the objects of a field; abstract ones are left to be built. */
export function objectOf(type: GraphQLObjectType, field: string): GraphQLObjectType {
  const definition = type.getFields()[field];
  const named = definition && getNamedType(definition.type);
  if (!isObjectType(named)) throw new NotCompiled(`an abstract type at ${type.name}.${field}`);
  return named;
}
