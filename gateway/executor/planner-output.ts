import { type FetchNode, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { split, standInPaths, withDocument, withoutUnused } from './fetch-split';
import { type PlannerSupergraph } from './planner-supergraph';

/**
 * Puts the names and arguments back that plannerSupergraph took out of the planner's sight. A subgraph is sent what it
 * requires under the field's own name; where it requires one field twice with different arguments, it is asked twice.
 */
export function plannerOutput(plan: QueryPlan, supergraph: PlannerSupergraph): QueryPlan {
  const { required, interfaceObjects, unknown } = supergraph;
  if (required.size === 0 && interfaceObjects.size === 0 && unknown.size === 0) return plan;
  if (!plan.node || plan.node.kind === 'Subscription') return plan;
  return { ...plan, node: corrected(plan.node, supergraph) };
}

/**
 * Refuses what Apollo's planner leaves out in silence: a field of an abstract type no object can be of.
 * @throws GraphQLError that names the field
 */
export function refuseUnplanned(schema: GraphQLSchema, input: DocumentNode, plan: QueryPlan): void {
  const types = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const unreal = new Set(types.filter((type) => schema.getPossibleTypes(type).length === 0));
  if (unreal.size === 0) return;
  const planned = JSON.stringify(plan);
  const info = new TypeInfo(schema);
  const Field = ({ name: { value } }: FieldNode): void => {
    const parent = info.getParentType();
    if (!isAbstractType(parent) || !unreal.has(parent) || new RegExp(`\\b${value}\\b`).test(planned)) return;
    const message = `No object can be ${parent.name} here, so no subgraph can be asked for its ${value}.`;
    throw new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  };
  visit(input, visitWithTypeInfo(info, { Field }));
}

function corrected(node: PlanNode, supergraph: PlannerSupergraph): PlanNode {
  const again = (child: PlanNode): PlanNode => corrected(child, supergraph);
  switch (node.kind) {
    case 'Fetch': {
      const fetches = split(withoutUnknown(node, supergraph.unknown.get(node.serviceName)), supergraph).map((fetch) =>
        named(fetch, supergraph),
      );
      return fetches.length === 1 && fetches[0] ? fetches[0] : { kind: 'Parallel', nodes: fetches };
    }
    case 'Flatten':
      return { ...node, node: again(node.node) };
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(again) };
    case 'Condition': {
      const { ifClause, elseClause } = node;
      return {
        ...node,
        ...(ifClause ? { ifClause: again(ifClause) } : {}),
        ...(elseClause ? { elseClause: again(elseClause) } : {}),
      };
    }
    case 'Defer':
      return node;
  }
}

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
/** What a subgraph can be asked of a plan that was made as if it knew more types. */
function withoutUnknown(node: FetchNode, unknown: ReadonlySet<string> | undefined): FetchNode {
  if (!unknown || ![...unknown].some((type) => node.operation.includes(type))) return node;
  const document = visit(parse(node.operation, { noLocation: true }), {
    InlineFragment: ({ typeCondition }) => (typeCondition && unknown.has(typeCondition.name.value) ? null : undefined),
    SelectionSet: {
      leave: (set) => (set.selections.length > 0 ? undefined : { ...set, selections: [TYPENAME] }),
    },
  });
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operation && document.definitions.length === 1 ? withoutUnused(node, operation) : withDocument(node, document);
}

/** Asks for the field that is meant, under the name that stands in for it; sends it under its own. */
function named(node: FetchNode, { required }: PlannerSupergraph): FetchNode {
  const renames = standInPaths(node.requires ?? [], required).map(({ path, name }) => ({
    kind: 'KeyRenamer' as const,
    path: [...path],
    renameKeyTo: name,
  }));
  const isAsked = [...required.keys()].some((standIn) => node.operation.includes(standIn));
  if (!isAsked && renames.length === 0) return node;
  const document = visit(parse(node.operation, { noLocation: true }), {
    Field(field) {
      const meant = required.get(field.name.value);
      if (!meant) return undefined;
      const name = { kind: Kind.NAME, value: meant.name } as const;
      return { ...field, alias: field.alias ?? field.name, name, arguments: meant.arguments };
    },
  });
  return withDocument({ ...node, inputRewrites: [...(node.inputRewrites ?? []), ...renames] }, document);
}
