import { prettyFormatQueryPlan, type QueryPlannerConfig } from '@apollo/query-planner';
import {
  type GatewayExecutionResult,
  type GatewayGraphQLRequestContext,
  type GatewayInterface,
  type GatewayLoadResult,
  type GatewaySchemaLoadOrUpdateCallback,
  type GatewayUnsubscriber,
} from '@apollo/server-gateway-interface';
import { getVariableValues } from 'graphql/execution/values';
import { executeGenerally } from './general-path';
import { Graph } from './graph';
import { type Subgraph } from './subgraph';

export interface CompiledGatewayOptions {
  /** A finished supergraph. */
  readonly supergraphSdl: string;
  /** The way to a subgraph, by its name and the URL the supergraph gives it; asked anew for every supergraph. */
  readonly subgraphOf: (name: string, url: string) => Subgraph;
  readonly planner?: QueryPlannerConfig;
  /** Operations kept planned and compiled; 1000 when not given. */
  readonly operationsKept?: number;
  /** Whether clients may ask for the plan with the header Apollo-Query-Plan-Experimental. */
  readonly exposePlan?: boolean;
  /** Told of every request that Apollo's own executor answered, and why. */
  readonly onGeneralPath?: (reason: string, incoming: GatewayGraphQLRequestContext) => void;
}

/** How many requests went which way. */
export interface ExecutorCounts {
  compiled: number;
  /** By reason. */
  readonly general: Map<string, number>;
}

/**
 * A gateway for Apollo Server that plans with Apollo's planner and runs the plans itself: every operation is compiled
 * into functions once. What it cannot compile it hands to Apollo's own executor, and says so.
 */
export class CompiledGateway implements GatewayInterface {
  readonly counts: ExecutorCounts = { compiled: 0, general: new Map() };
  private readonly listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  private graph: Graph | null = null;

  constructor(private readonly options: CompiledGatewayOptions) {}

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback): GatewayUnsubscriber {
    this.listeners.add(callback);
    return () => void this.listeners.delete(callback);
  }

  /** @throws when the supergraph is none */
  async load(): Promise<GatewayLoadResult> {
    this.update(this.options.supergraphSdl);
    return { executor: (incoming) => this.execute(incoming) };
  }

  /** Takes over a new supergraph. Requests that run finish on the one they began with. */
  update(supergraphSdl: string): void {
    const { subgraphOf, planner, operationsKept = 1000 } = this.options;
    const graph = new Graph({ supergraphSdl, subgraphOf, operationsKept, ...(planner ? { planner } : {}) });
    this.graph = graph;
    for (const listener of this.listeners) listener({ apiSchema: graph.schema, coreSupergraphSdl: supergraphSdl });
  }

  async stop(): Promise<void> {
    this.listeners.clear();
  }

  private async execute(incoming: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const { graph } = this;
    if (!graph) throw new Error('The gateway is not loaded.');
    const { request, operation } = incoming;
    const { errors, coerced } = getVariableValues(
      graph.schema,
      operation.variableDefinitions ?? [],
      request.variables ?? {},
    );
    if (errors) return { errors };
    const way = graph.wayOf(incoming, coerced);
    let result: GatewayExecutionResult;
    if ('compiled' in way) {
      this.counts.compiled += 1;
      result = await way.compiled.execute(incoming);
    } else {
      this.countGeneral(way.reason, incoming);
      result = await executeGenerally(graph, way.plan, incoming);
    }
    if (!this.options.exposePlan) return result;
    const { headers } = request.http ?? {};
    if (!headers?.get('apollo-query-plan-experimental')) return result;
    const plan = 'compiled' in way ? way.compiled.plan : way.plan;
    const shown =
      headers.get('apollo-query-plan-experimental-format') === 'internal' ? plan : prettyFormatQueryPlan(plan);
    return { ...result, extensions: { ...result.extensions, __queryPlanExperimental: shown } };
  }

  private countGeneral(reason: string, incoming: GatewayGraphQLRequestContext): void {
    this.counts.general.set(reason, (this.counts.general.get(reason) ?? 0) + 1);
    this.options.onGeneralPath?.(reason, incoming);
  }
}
