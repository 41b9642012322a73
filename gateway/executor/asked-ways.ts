import { type FetchNode, type PlanNode, type QueryPlan, type QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type FieldNode,
  getNamedType,
  type GraphQLObjectType,
  isAbstractType,
  isCompositeType,
  type SelectionSetNode,
} from 'graphql';
import { type Collecting, collectFields } from './collected-fields';
import { responseNames } from './fetched-names';
import { ANY_TYPE, EVERYWHERE, NOWHERE, type PlacePath, segmentAfter, type Way } from './places';

/**
 * Finds the objects a fetch is for. Where members of a union, or of an interface, have a field of one name, the
 * planner makes one fetch below that field for all of them, whatever the client asks of which; here the objects below a
 * member of which nothing is asked that the fetch brings are left out.
 */
export function compileWays(
  collecting: Collecting,
  { node: root }: QueryPlan,
): (node: FetchNode, path: PlacePath) => Way {
  const told = root && root.kind !== 'Subscription' ? toldNames(root) : new Set<string>();
  return (node, path) => {
    if (!node.requires || node.outputRewrites?.length) return EVERYWHERE;
    const names = responseNames(node);
    // What another fetch tells a subgraph is needed whether the client asks for it or not; so is the type of an object.
    if (names.some((name) => name === '__typename' || told.has(name))) return EVERYWHERE;
    return new AskedWay(collecting, path, names).way();
  };
}

/** Everything some fetch of a plan tells a subgraph. */
function toldNames(root: PlanNode): ReadonlySet<string> {
  const names = new Set<string>();
  const tell = (selection: QueryPlanSelectionNode): void => {
    if (selection.kind === 'Field') names.add(selection.alias ?? selection.name);
    selection.selections?.forEach(tell);
  };
  const walk = (node: PlanNode): void => {
    switch (node.kind) {
      case 'Fetch':
        node.requires?.forEach(tell);
        break;
      case 'Flatten':
        walk(node.node);
        break;
      case 'Sequence':
      case 'Parallel':
        node.nodes.forEach(walk);
        break;
      case 'Condition':
        for (const clause of [node.ifClause, node.elseClause]) if (clause) walk(clause);
        break;
      case 'Defer':
        // Left to Apollo's executor.
        break;
    }
  };
  walk(root);
  return names;
}

/** The way from the root of an answer to the places of a fetch, through what the client asks. */
class AskedWay {
  private readonly numbers = new Map<FieldNode, number>();

  constructor(
    private readonly collecting: Collecting,
    private readonly path: PlacePath,
    private readonly names: readonly string[],
  ) {}

  way(): Way {
    const { schema, parts } = this.collecting;
    const root = schema.getRootType(parts.operation.operation);
    const way = root ? this.wayOf([root], [parts.operation.selectionSet], 0) : NOWHERE;
    // A fetch nothing of which is asked anywhere is for something else.
    return way === NOWHERE ? EVERYWHERE : way;
  }

  /** The way from objects of these types; nowhere when the client asks for nothing of the fetch below any of them. */
  private wayOf(types: readonly GraphQLObjectType[], sets: readonly SelectionSetNode[], segment: number): Way {
    // Types of which the same is asked lead to the same.
    const known = new Map<string, Way>();
    const ways = types.map((type) => [type.name, this.wayFrom(type, sets, segment, known)] as const);
    const [first = NOWHERE, ...others] = new Set(ways.map(([, way]) => way));
    if (others.length > 0) return new Map(ways);
    return first === EVERYWHERE || first === NOWHERE ? first : new Map([[ANY_TYPE, first]]);
  }

  private wayFrom(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    segment: number,
    known: Map<string, Way>,
  ): Way {
    const name = this.path[segment];
    const fields = collectFields(this.collecting, type, sets);
    if (name === undefined) return this.names.some((brought) => fields.has(brought)) ? EVERYWHERE : NOWHERE;
    const nodes = fields.get(name) ?? [];
    const below = this.objectsOf(type, nodes[0]);
    const key = [...nodes.map((node) => this.numberOf(node)), ...below.map((one) => one.name)].join();
    const before = known.get(key);
    if (before) return before;
    const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const way = this.wayOf(below, inner, segmentAfter(this.path, segment));
    known.set(key, way);
    return way;
  }

  private objectsOf(parent: GraphQLObjectType, node: FieldNode | undefined): readonly GraphQLObjectType[] {
    const field = node && parent.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    if (!isCompositeType(type)) return [];
    return isAbstractType(type) ? this.collecting.schema.getPossibleTypes(type) : [type];
  }

  private numberOf(node: FieldNode): number {
    const number = this.numbers.get(node) ?? this.numbers.size;
    this.numbers.set(node, number);
    return number;
  }
}
