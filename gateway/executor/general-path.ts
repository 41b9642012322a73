import { type GatewayExecutionResult, type GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { type QueryPlan } from '@apollo/query-planner';
import { type Graph } from './graph';
import { SubgraphRequest } from './subgraph-request';

/** Runs a plan with Apollo's own executor, whatever it holds. */
export async function executeGenerally(
  graph: Graph,
  plan: QueryPlan,
  incoming: GatewayGraphQLRequestContext,
): Promise<GatewayExecutionResult> {
  // Loaded when first needed: it takes a quarter of a second, and most gateways never need it.
  const { buildOperationContext, executeQueryPlan } = await import('@apollo/gateway');
  const { operationName } = incoming.request;
  const context = buildOperationContext({
    schema: graph.schema,
    operationDocument: incoming.document,
    ...(operationName ? { operationName } : {}),
  });
  const services = Object.fromEntries(
    [...graph.subgraphs].map(([name, subgraph]) => [
      name,
      {
        async process({ request: { query, operationName: named, variables } }: { request: typeof incoming.request }) {
          const request = SubgraphRequest.compile(query ?? '', named).inObjects(variables ?? {});
          const answer = await subgraph.ask(request, incoming);
          return typeof answer === 'string' ? subgraph.read(answer, request, incoming) : answer;
        },
      },
    ]),
  );
  return executeQueryPlan(plan, services, incoming, context, graph.supergraph, graph.apiSchema);
}
