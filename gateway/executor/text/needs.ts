import { type FetchNode, type PlanNode, type QueryPlanSelectionNode } from '@apollo/query-planner';
import { NotCompiled } from '../not-compiled';
import { placePath } from '../places';

/** A fetch of a plan and the response names that lead to where it adds. */
export interface PlacedFetch {
  readonly node: FetchNode;
  readonly path: readonly string[];
}

/** What fetches need of what others bring. */
export interface Needs {
  readonly fetches: readonly PlacedFetch[];
  /** By path of an object: the fields told to a subgraph, with what is told of their objects. */
  readonly required: ReadonlyMap<string, ReadonlyMap<string, readonly QueryPlanSelectionNode[] | undefined>>;
}

export const keyOf = (path: readonly string[]): string => path.join('.');

export function needsOf(root: PlanNode): Needs {
  const fetches: PlacedFetch[] = [];
  const required = new Map<string, Map<string, readonly QueryPlanSelectionNode[] | undefined>>();
  const walk = (node: PlanNode, path: readonly string[]): void => {
    switch (node.kind) {
      case 'Fetch':
        fetches.push({ node, path: path.filter((segment) => segment !== '@') });
        break;
      case 'Flatten':
        walk(node.node, placePath(path, node.path));
        break;
      case 'Sequence':
      case 'Parallel':
        node.nodes.forEach((child) => walk(child, path));
        break;
      default:
        throw new NotCompiled(`the plan node ${node.kind}`);
    }
  };
  walk(root, []);
  for (const { node, path } of fetches) {
    const fields = required.get(keyOf(path)) ?? new Map<string, readonly QueryPlanSelectionNode[] | undefined>();
    required.set(keyOf(path), fields);
    for (const field of (node.requires ?? []).flatMap(fieldsOf)) {
      const known = fields.get(field.name);
      if (known && JSON.stringify(known) !== JSON.stringify(field.selections)) {
        throw new NotCompiled(`${field.name} required in two ways`);
      }
      fields.set(field.name, field.selections);
    }
  }
  return { fetches, required };
}

type Field = Extract<QueryPlanSelectionNode, { kind: 'Field' }>;

/** The fields of a requirement, whatever type they are of. */
export function fieldsOf(selection: QueryPlanSelectionNode): readonly Field[] {
  if (selection.kind === 'InlineFragment') return selection.selections.flatMap(fieldsOf);
  if (selection.alias !== undefined && selection.alias !== selection.name) throw new NotCompiled('a required alias');
  return [selection];
}
