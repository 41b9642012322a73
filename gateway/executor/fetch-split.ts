import { type FetchNode, type QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { type PlannerSupergraph } from './planner-supergraph';

/** The fetch with another operation. */
export function withDocument(node: FetchNode, document: DocumentNode): FetchNode {
  const operation = stripIgnoredCharacters(print(document));
  return { ...node, operation, ...(node.operationDocumentNode ? { operationDocumentNode: document } : {}) };
}

interface StandInPath {
  readonly path: readonly string[];
  readonly standIn: string;
  readonly name: string;
}

/** Where stand-ins are in what a fetch sends, as the rewrites of a plan write it. */
export function standInPaths(
  selections: readonly QueryPlanSelectionNode[],
  required: PlannerSupergraph['required'],
  above: readonly string[] = [],
): StandInPath[] {
  return selections.flatMap((selection): StandInPath[] => {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition } = selection;
      const inner = typeCondition === undefined ? above : [...above, `... on ${typeCondition}`];
      return standInPaths(selection.selections, required, inner);
    }
    const path = [...above, selection.alias ?? selection.name];
    const meant = required.get(selection.name);
    // What is inside is renamed first: after it, the way there has another name.
    const inside = standInPaths(selection.selections ?? [], required, path);
    return meant ? [...inside, { path, standIn: selection.name, name: meant.name }] : inside;
  });
}

/** Path of own names, without types: what one representation can hold once. */
const placeOf = ({ path, name }: StandInPath): string =>
  [...path.slice(0, -1).filter((step) => !step.startsWith('... on ')), name].join('.');

/** One fetch for each set of requirements that can be sent together. */
export function split(node: FetchNode, supergraph: PlannerSupergraph): FetchNode[] {
  const { requires } = node;
  if (!requires) return [node];
  const partial = partialNames(node, supergraph);
  const contested = new Set([...contestedNames(requires, supergraph), ...partial]);
  if (contested.size === 0) return [node];
  const document = parse(node.operation, { noLocation: true });
  const groups: Group[] = [];
  const needsOf = (type: string, field: string): ReadonlyMap<string, string> => {
    const selection = supergraph.requires.get(`${node.serviceName} ${type} ${field}`);
    const needed = selection ? standInPaths(planSelections(selection), supergraph.required) : [];
    const places = needed
      .filter(({ standIn }) => contested.has(standIn))
      .map((one) => [placeOf(one), one.standIn] as const);
    const plain = selection ? ownNames(selection).filter((name) => contested.has(name)) : [];
    const set = plain.length > 0 || partial.size > 0 ? [['', plain.sort().join()] as const] : [];
    return new Map([...places, ...set]);
  };
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const entities = operation?.selectionSet.selections.find((one) => one.kind === Kind.FIELD);
  if (!operation || entities?.kind !== Kind.FIELD || !entities.selectionSet) return [node];
  for (const [type, field] of fieldsBelow(entities.selectionSet, '')) groupFor(groups, needsOf(type, field));
  return groups.map((group, index) => {
    const isOf = (type: string, field: string) => groupFor(groups, needsOf(type, field)) === groups[index];
    const selectionSet = kept(entities.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }, '', isOf);
    const asked: OperationDefinitionNode = {
      ...operation,
      selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...entities, selectionSet }] },
    };
    const stays = new Set([...group.values()].flatMap((names) => names.split(',')));
    const sent = without(requires, (name) => contested.has(name) && !stays.has(name));
    return withoutUnused({ ...node, requires: sent }, asked);
  });
}

/** Names that stand in for one field at one place: only one of them can be sent. */
function contestedNames(
  requires: readonly QueryPlanSelectionNode[],
  { required }: PlannerSupergraph,
): readonly string[] {
  const atPlace = new Map<string, Set<string>>();
  for (const one of standInPaths(requires, required)) {
    atPlace.set(placeOf(one), (atPlace.get(placeOf(one)) ?? new Set()).add(one.standIn));
  }
  return [...atPlace.values()].filter(({ size }) => size > 1).flatMap((names) => [...names]);
}

/**
 * Fields that are required of an interface object, and may be known of some of its objects only: the fetch is for objects
 * of one type as well. Those that lack them are asked for the rest.
 */
function partialNames(
  { serviceName, requires = [] }: FetchNode,
  { interfaceObjects, requires: required }: PlannerSupergraph,
): ReadonlySet<string> {
  const fragments = requires.filter((selection) => selection.kind === 'InlineFragment');
  const known = fragments.filter(({ typeCondition }) => interfaceObjects.has(`${serviceName} ${typeCondition ?? ''}`));
  if (known.length === 0 || known.length === fragments.length) return new Set();
  const types = known.map(({ typeCondition }) => typeCondition ?? '');
  const keys = new Set(
    types.flatMap((type) => (interfaceObjects.get(`${serviceName} ${type}`) ?? []).flatMap(ownNames)),
  );
  const needed = [...required].flatMap(([field, selection]) =>
    types.some((type) => field.startsWith(`${serviceName} ${type} `)) ? ownNames(selection) : [],
  );
  const sent = new Set(known.flatMap(({ selections }) => selections.map((one) => ('name' in one ? one.name : ''))));
  return new Set(needed.filter((name) => sent.has(name) && !keys.has(name)));
}

const ownNames = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));

/** What stands at each contested place. */
type Group = Map<string, string>;

function groupFor(groups: Group[], needs: ReadonlyMap<string, string>): Group {
  const fits = (group: Group) => [...needs].every(([place, standIn]) => (group.get(place) ?? standIn) === standIn);
  const exact = groups.find((group) => [...needs].every(([place, standIn]) => group.get(place) === standIn));
  let group = exact ?? groups.find(fits);
  if (!group) {
    group = new Map<string, string>();
    groups.push(group);
  }
  for (const [place, standIn] of needs) group.set(place, standIn);
  return group;
}

function fieldsBelow({ selections }: SelectionSetNode, type: string): [string, string][] {
  return selections.flatMap((selection): [string, string][] => {
    if (selection.kind === Kind.FIELD) return [[type, selection.name.value]];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    return fieldsBelow(selection.selectionSet, selection.typeCondition?.name.value ?? type);
  });
}

function kept(
  { kind, selections }: SelectionSetNode,
  type: string,
  isOf: (type: string, field: string) => boolean,
): SelectionSetNode {
  const remaining = selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return isOf(type, selection.name.value) ? [selection] : [];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
    const selectionSet = kept(selection.selectionSet, selection.typeCondition?.name.value ?? type, isOf);
    return selectionSet.selections.length > 0 ? [{ ...selection, selectionSet }] : [];
  });
  return { kind, selections: remaining };
}

/** Fields that were left with nothing inside go too. */
function without(
  selections: readonly QueryPlanSelectionNode[],
  isOut: (name: string) => boolean,
): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === 'Field' && isOut(selection.name)) return [];
    if (!selection.selections) return [selection];
    const inner = without(selection.selections, isOut);
    return inner.length > 0 ? [{ ...selection, selections: inner }] : [];
  });
}

/** A subgraph refuses variables that are declared and not used. */
export function withoutUnused(node: FetchNode, operation: OperationDefinitionNode): FetchNode {
  const used = new Set<string>();
  visit(operation.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
  const definition = { ...operation, ...(variableDefinitions ? { variableDefinitions } : {}) };
  const variableUsages = node.variableUsages?.filter((name) => used.has(name));
  return withDocument(
    { ...node, ...(variableUsages ? { variableUsages } : {}) },
    { kind: Kind.DOCUMENT, definitions: [definition] },
  );
}

const planSelections = ({ selections }: SelectionSetNode): QueryPlanSelectionNode[] =>
  selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const inner = selection.selectionSet ? planSelections(selection.selectionSet) : undefined;
    if (selection.kind === Kind.FIELD) {
      return [{ kind: 'Field', name: selection.name.value, ...(inner ? { selections: inner } : {}) }];
    }
    const typeCondition = selection.typeCondition?.name.value;
    return [
      {
        kind: 'InlineFragment',
        selections: inner ?? [],
        ...(typeCondition === undefined ? {} : { typeCondition }),
      },
    ];
  });
