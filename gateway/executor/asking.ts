import { type FetchNode, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';
import { type Incoming, type Subgraph, type SubgraphAnswer } from './subgraph';
import { type CompiledRequest, SubgraphRequest } from './subgraph-request';
import { copyOf, isTree } from './tree';

/** What one execution asks. */
export interface Asking {
  readonly incoming: Incoming;
  /** Answers on their way to fetches that may ask the same. */
  shared: Map<string, Promise<SubgraphAnswer | string>> | null;
}

/** By fetch, the first of those of its plan that ask the same subgraph the same operation, where there are several. */
export type Twins = ReadonlyMap<FetchNode, FetchNode>;

/** An entity may stand under two names in one question; what is asked of it twice is fetched once. */
export function twinsOf({ node }: QueryPlan): Twins {
  const groups = new Map<string, FetchNode[]>();
  const walk = (at: PlanNode): void => {
    if (at.kind === 'Flatten') walk(at.node);
    else if (at.kind === 'Sequence' || at.kind === 'Parallel') at.nodes.forEach(walk);
    else if (at.kind === 'Fetch' && at.operationKind === OperationTypeNode.QUERY) {
      const key = `${at.serviceName} ${withoutName(at)}`;
      groups.set(key, [...(groups.get(key) ?? []), at]);
    }
  };
  if (node && node.kind !== 'Subscription') walk(node);
  return new Map(
    [...groups.values()].flatMap((group) => {
      const [first] = group;
      return first && group.length > 1 ? group.map((fetch) => [fetch, first] as const) : [];
    }),
  );
}

/** The planner numbers the operations of a plan. */
const withoutName = ({ operation, operationName }: FetchNode): string =>
  operationName === undefined ? operation : operation.replace(operationName, '');

/** Compiles the asking of one fetch. */
export function compileAsk(
  node: FetchNode,
  subgraph: Subgraph,
  twins: Twins,
): {
  readonly request: CompiledRequest;
  ask(request: SubgraphRequest, asking: Asking): Promise<SubgraphAnswer | string>;
} {
  const asked = twins.get(node);
  const { operation, operationName } = asked ?? node;
  const request = SubgraphRequest.compile(operation, operationName);
  const ask = (made: SubgraphRequest, incoming: Incoming): Promise<SubgraphAnswer | string> => {
    const answering = () => subgraph.ask(made, incoming);
    return incoming.figures ? incoming.figures.around(node, answering) : answering();
  };
  if (!asked) return { request, ask: (made, { incoming }) => ask(made, incoming) };
  return {
    request,
    async ask(made, asking) {
      const { incoming } = asking;
      const shared = (asking.shared ??= new Map<string, Promise<SubgraphAnswer | string>>());
      const key = `${node.serviceName} ${made.query} ${made.variablesText}`;
      const before = shared.get(key);
      if (before) return ownCopy(await before);
      const answer = ask(made, incoming);
      shared.set(key, answer);
      return ownCopy(await answer);
    },
  };
}

/** Results are built out of the parts of answers, so that every fetch needs its own. */
function ownCopy(answer: SubgraphAnswer | string): SubgraphAnswer | string {
  if (typeof answer === 'string' || !isTree(answer.data)) return answer;
  const data = copyOf(answer.data);
  return isTree(data) ? { ...answer, data } : answer;
}
