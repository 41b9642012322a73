import { prettyFormatQueryPlan, type QueryPlan, type QueryPlannerConfig } from '@apollo/query-planner';
import {
  type GatewayExecutionResult,
  type GatewayGraphQLRequestContext,
  type GatewayInterface,
  type GatewayLoadResult,
  type GatewaySchemaLoadOrUpdateCallback,
  type GatewayUnsubscriber,
} from '@apollo/server-gateway-interface';
import { validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { type Variables } from './compiled-operation';
import { Figures } from './figures';
import { executeGenerally } from './general-path';
import { Graph } from './graph';
import { type KnownOperation, type Way } from './known-operation';
import { type Received } from './received';
import { type Incoming, type Subgraph } from './subgraph';
import { TextOperation } from './text/text-operation';

interface CompiledGatewayOptions {
  /** A finished supergraph. */
  readonly supergraphSdl: string;
  /** The way to a subgraph, by its name and the URL the supergraph gives it; asked anew for every supergraph. */
  readonly subgraphOf: (name: string, url: string) => Subgraph;
  /** How many ways to a path it may weigh is limited unless this says otherwise. */
  readonly planner?: QueryPlannerConfig;
  /** Operations kept planned and compiled; 1000 when not given. */
  readonly operationsKept?: number;
  /** Processor time one operation may take to be planned and compiled, in milliseconds; 0 or nothing for no limit. */
  readonly planningTimeoutMs?: number;
  /** Whether clients may ask for the plan with the header Apollo-Query-Plan-Experimental. */
  readonly exposePlan?: boolean;
  /** Told of every request that Apollo's own executor answered, and why. */
  readonly onGeneralPath?: (reason: string, incoming: GatewayGraphQLRequestContext) => void;
}

/** Where a request the server is asked to finish carries its answer; the server copies contexts, with their symbols. */
const ANSWERED = Symbol('answered ahead of the server');

interface HandedOver {
  /** Throws what planning failed with. */
  readonly [ANSWERED]?: () => GatewayExecutionResult;
}

const handOver = (context: object, answered: () => GatewayExecutionResult): void =>
  void Object.assign(context, { [ANSWERED]: answered });

/** How many requests went which way. */
interface ExecutorCounts {
  compiled: number;
  /** Answered in text, without building objects. */
  text: number;
  /** Begun in text, and built of objects because an answer was not exactly as promised. */
  textLeft: number;
  /** By reason. */
  readonly general: Map<string, number>;
}

/**
 * A gateway for Apollo Server that plans with Apollo's planner and runs the plans itself: every operation is compiled
 * into functions once. What it cannot compile it hands to Apollo's own executor, and says so.
 */
export class CompiledGateway implements GatewayInterface {
  readonly counts: ExecutorCounts = { compiled: 0, text: 0, textLeft: 0, general: new Map() };
  private readonly listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  private graph: Graph | null = null;
  /** The one before: the server may have checked a request on it, and ask for it only now. */
  private before: Graph | null = null;

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
    this.switchTo(this.graphOf(supergraphSdl), supergraphSdl);
  }

  /**
   * Takes over a new supergraph once the operations asked most are planned and compiled for it. Between two of them
   * waiting requests are served, on the supergraph before.
   * @returns how many operations were prepared; what the new supergraph no longer answers is none of them
   */
  async prepareAndUpdate(supergraphSdl: string, operations = 100): Promise<number> {
    const graph = this.graphOf(supergraphSdl);
    let prepared = 0;
    for (const known of this.hottest(operations)) {
      await new Promise((resolve) => setImmediate(resolve));
      if (validate(graph.schema, known.asked.document).length > 0) continue;
      try {
        known.warm(graph.learn(known.asked));
        prepared += 1;
      } catch {
        // What cannot be planned is told to the client who asks it next.
      }
    }
    this.switchTo(graph, supergraphSdl);
    return prepared;
  }

  /** The operations asked most, the most asked first. */
  hottest(count: number): readonly KnownOperation[] {
    return this.graph?.hottest(count) ?? [];
  }

  /** An operation that came through the server before. */
  known(source: string, operationName: string | undefined): KnownOperation | null {
    return this.graph?.known(source, operationName) ?? null;
  }

  /**
   * Answers a known operation ahead of the server.
   * @param variables as the client sent them; checked already
   * @param coerced with defaults
   * @returns the JSON text of the data, a long one in parts; null when the server has to answer, which finds the answers that have come
   */
  async answerInText(
    known: KnownOperation,
    incoming: Incoming,
    variables: Variables,
    coerced: Variables,
  ): Promise<readonly string[] | null> {
    let way: Way;
    try {
      way = known.wayFor(coerced);
    } catch (cause) {
      // The server says why, and nothing is planned in vain twice.
      handOver(incoming.context, () => {
        throw cause;
      });
      return null;
    }
    if (!('compiled' in way)) return null;
    const { compiled } = way;
    let received: Received | null = null;
    if (compiled.text instanceof TextOperation) {
      const answer = await compiled.text.run(incoming, variables);
      if (!('answers' in answer)) {
        known.uses += 1;
        this.counts.text += 1;
        return answer;
      }
      this.counts.textLeft += 1;
      received = answer;
    }
    const result = await compiled.execute(incoming, variables, received);
    if (result.errors || result.extensions || !result.data) {
      handOver(incoming.context, () => result);
      return null;
    }
    known.uses += 1;
    this.counts.compiled += 1;
    return [JSON.stringify(result.data)];
  }

  async stop(): Promise<void> {
    this.listeners.clear();
  }

  private async execute(incoming: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const graph = incoming.schema === this.before?.schema ? this.before : this.graph;
    if (!graph) throw new Error('The gateway is not loaded.');
    const { request, operation, document, source, metrics } = incoming;
    const variables: Variables = request.variables ?? {};
    const { errors, coerced } = getVariableValues(graph.schema, operation.variableDefinitions ?? [], variables);
    if (errors) return { errors };
    const known = graph.learn({ source, document, operation, operationName: request.operationName });
    known.uses += 1;
    const { [ANSWERED]: answered }: HandedOver = incoming.context;
    if (answered) return answered();
    // Apollo's executor asks subgraphs for traces and puts them together.
    const way = metrics.captureTraces ? known.general('traces are captured') : known.wayFor(coerced);
    const headers = this.options.exposePlan ? request.http?.headers : undefined;
    if (!headers?.get('apollo-query-plan-experimental')) return this.go(way, graph, incoming, variables);
    const { result, plan } = await this.explained(way, graph, incoming, variables);
    const shown =
      headers.get('apollo-query-plan-experimental-format') === 'internal' ? plan : prettyFormatQueryPlan(planOf(way));
    return { ...result, extensions: { ...result.extensions, __queryPlanExperimental: shown } };
  }

  /** Executes for somebody who asked how: the plan of it, with what each fetch took where that was asked, too. */
  private async explained(way: Way, graph: Graph, incoming: GatewayGraphQLRequestContext, variables: Variables) {
    if (!('compiled' in way) || !incoming.request.http?.headers.get('hub-figures'))
      return { result: await this.go(way, graph, incoming, variables), plan: planOf(way) };
    const figures = new Figures();
    const { document, context } = incoming;
    this.counts.compiled += 1;
    const result = await way.compiled.execute({ document, context, figures }, variables);
    return { result, plan: figures.in(way.compiled.plan, way.compiled.flags) };
  }

  private async go(
    way: Way,
    graph: Graph,
    incoming: GatewayGraphQLRequestContext,
    variables: Variables,
  ): Promise<GatewayExecutionResult> {
    if ('compiled' in way) {
      this.counts.compiled += 1;
      return way.compiled.execute(incoming, variables);
    }
    this.counts.general.set(way.reason, (this.counts.general.get(way.reason) ?? 0) + 1);
    this.options.onGeneralPath?.(way.reason, incoming);
    return executeGenerally(graph, way.plan, incoming);
  }

  private graphOf(supergraphSdl: string): Graph {
    const { operationsKept = 1000, planningTimeoutMs = 0 } = this.options;
    return new Graph({ ...this.options, supergraphSdl, operationsKept, planningTimeoutMs });
  }

  private switchTo(graph: Graph, supergraphSdl: string): void {
    this.before = this.graph;
    this.graph = graph;
    for (const listener of this.listeners) listener({ apiSchema: graph.schema, coreSupergraphSdl: supergraphSdl });
  }
}

const planOf = (way: Way): QueryPlan => ('compiled' in way ? way.compiled.plan : way.plan);
