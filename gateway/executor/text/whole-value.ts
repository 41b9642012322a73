import { type QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Collecting } from '../collected-fields';
import { NotCompiled } from '../not-compiled';
import { scanOfLeaf } from './leaf-scans';
import { fieldsOf, keyOf, type Needs } from './needs';
import { orNull, type Scan, scanExactly, scanList } from './scan';
import { type FetchedField, fieldsOn } from './selections';
import { type AskedField, askedOf, objectOf, type Spot } from './spots';

/** What the fills of all fetches of one operation are compiled with. */
export interface Filling {
  readonly collecting: Collecting;
  readonly supergraph: GraphQLSchema;
  readonly needs: Needs;
  /** Lists a spot among those with places. */
  readonly place: (path: string, spot: Spot) => void;
}

/** The reading of a value as it stands, null when its objects have to be taken apart. */
export function wholeScan(
  filling: Filling,
  parent: GraphQLObjectType,
  path: readonly string[],
  field: FetchedField,
  asked: AskedField | undefined,
): Scan | null {
  if (field.field === '__typename') return scanExactly(`"${parent.name}"`);
  const below = [...path, field.name];
  const required = filling.needs.required.get(keyOf(path));
  const type = typeOf(filling, parent, field.field, asked !== undefined);
  if (!field.selectionSet) return scanOf(type, (leaf) => leafScan(leaf, required?.has(field.name) === true));
  const prefix = `${keyOf(below)}.`;
  if (filling.needs.fetches.some((fetch) => `${keyOf(fetch.path)}.`.startsWith(prefix))) return null;
  const object = objectOf(parent, field.field);
  const fields = fieldsOn(object.name, field.selectionSet);
  if (asked) {
    const wanted = askedOf(filling.collecting, object, asked.selectionSets);
    const same = [...wanted.keys()];
    if (same.length !== fields.length || fields.some(({ name }, index) => name !== same[index])) return null;
    const scans = fields.map((each) => wholeScan(filling, object, below, each, wanted.get(each.name)));
    if (required?.has(field.name)) throw new NotCompiled('a required object that is asked for');
    return scans.every((scan) => scan !== null) ? scanOf(type, () => objectScan(fields, scans)) : null;
  }
  const told = required?.get(field.name);
  if (told && !isSameSelection(fields, told)) throw new NotCompiled('a required object that is fetched with more');
  const exactly = told !== undefined;
  const scans = fields.map((each) => innerScan(filling, object, below, each, exactly));
  return scanOf(type, () => objectScan(fields, scans));
}

/** The reading of what no client sees. */
function innerScan(
  filling: Filling,
  parent: GraphQLObjectType,
  path: readonly string[],
  field: FetchedField,
  exact: boolean,
): Scan {
  if (field.field === '__typename') return scanExactly(`"${parent.name}"`);
  const type = typeOf(filling, parent, field.field, false);
  const { selectionSet } = field;
  if (!selectionSet) return scanOf(type, (leaf) => leafScan(leaf, exact));
  const object = objectOf(parent, field.field);
  const fields = fieldsOn(object.name, selectionSet);
  const below = [...path, field.name];
  return scanOf(type, () =>
    objectScan(
      fields,
      fields.map((each) => innerScan(filling, object, below, each, exact)),
    ),
  );
}

function isSameSelection(fields: readonly FetchedField[], told: readonly QueryPlanSelectionNode[]): boolean {
  const wanted = told.flatMap(fieldsOf);
  return (
    wanted.length === fields.length &&
    // What is told in more depth is rare, and left to be built.
    wanted.every(({ name, selections }, index) => {
      const field = fields[index];
      return !selections && field?.name === name && field.field === name;
    })
  );
}

function leafScan(type: GraphQLNamedType, exact: boolean): Scan {
  if (!isLeafType(type)) throw new NotCompiled('a selection of no object');
  return scanOfLeaf(type, exact);
}

/** As the client knows the field, or as only the supergraph does. */
export function typeOf({ collecting, supergraph }: Filling, parent: GraphQLObjectType, field: string, asked: boolean) {
  const owner = asked ? collecting.schema.getType(parent.name) : supergraph.getType(parent.name);
  const definition = isObjectType(owner) ? owner.getFields()[field] : undefined;
  if (!definition) throw new NotCompiled(`the unknown field ${parent.name}.${field}`);
  return definition.type;
}

function scanOf(type: GraphQLOutputType, ofNamed: (type: GraphQLNamedType) => Scan): Scan {
  if (isNonNullType(type)) return scanOfNullable(type.ofType, ofNamed);
  return orNull(scanOfNullable(type, ofNamed));
}

const scanOfNullable = (type: GraphQLOutputType, ofNamed: (type: GraphQLNamedType) => Scan): Scan => {
  if (isListType(type)) return scanList(scanOf(type.ofType, ofNamed));
  if (isNonNullType(type)) return scanOfNullable(type.ofType, ofNamed);
  return ofNamed(type);
};

function objectScan(fields: readonly FetchedField[], scans: readonly Scan[]): Scan {
  const steps = fields.map(({ name }, index) => ({
    prefix: `${index === 0 ? '{' : ','}"${name}":`,
    scan: scans[index] ?? scanExactly('null'),
  }));
  return (text, at) => {
    let end = at;
    for (const { prefix, scan } of steps) {
      if (!text.startsWith(prefix, end)) return -1;
      end = scan(text, end + prefix.length);
      if (end === -1) return -1;
    }
    return text.charCodeAt(end) === 125 ? end + 1 : -1;
  };
}
