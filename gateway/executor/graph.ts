import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner, type QueryPlannerConfig } from '@apollo/query-planner';
import { type GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { type DocumentNode, type GraphQLSchema } from 'graphql';
import { CompiledOperation } from './compiled-operation';
import { LruMap } from './lru-map';
import { NotCompiled } from './not-compiled';
import { flagsOf, operationParts, type OperationParts } from './operation-parts';
import { plannerInput } from './planner-input';
import { type Subgraph } from './subgraph';

export interface GraphOptions {
  readonly supergraphSdl: string;
  readonly subgraphOf: (name: string, url: string) => Subgraph;
  readonly planner?: QueryPlannerConfig;
  /** Operations kept planned and compiled. */
  readonly operationsKept: number;
}

/** The way a request goes: compiled, or through Apollo's own executor for a reason. */
export type Way = { readonly compiled: CompiledOperation } | { readonly reason: string; readonly plan: QueryPlan };

/** One supergraph, ready to answer. It never changes: a new supergraph is a new graph. */
export class Graph {
  /** As clients see it. */
  readonly schema: GraphQLSchema;
  readonly apiSchema: Schema;
  /** With what clients do not see. */
  readonly supergraph: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  private readonly planner: QueryPlanner;
  private readonly operations: LruMap<string, OperationParts | NotCompiled>;
  private readonly compiled: LruMap<string, CompiledOperation | NotCompiled>;
  private readonly generalPlans: LruMap<string, QueryPlan>;

  constructor(options: GraphOptions) {
    const supergraph = Supergraph.build(options.supergraphSdl);
    this.apiSchema = supergraph.apiSchema();
    this.schema = this.apiSchema.toGraphQLJSSchema();
    this.supergraph = supergraph.schema.toGraphQLJSSchema();
    this.planner = new QueryPlanner(supergraph, options.planner);
    this.subgraphs = new Map(
      supergraph.subgraphsMetadata().map(({ name, url }) => [name, options.subgraphOf(name, url)]),
    );
    this.operations = new LruMap(options.operationsKept);
    this.compiled = new LruMap(options.operationsKept);
    this.generalPlans = new LruMap(options.operationsKept);
  }

  /**
   * Finds, or plans and compiles, what answers a request.
   * @param variables coerced, with defaults
   * @throws GraphQLError when the operation cannot be planned
   */
  wayOf(incoming: GatewayGraphQLRequestContext, variables: Readonly<Record<string, unknown>>): Way {
    const { request, queryHash, document, operation } = incoming;
    // A hash holds no line break, so that no name can be taken for another document's.
    const key = request.operationName ? `${queryHash}\n${request.operationName}` : queryHash;
    const general = (reason: string): Way => ({ reason, plan: this.generalPlan(key, incoming) });
    // Apollo's executor asks subgraphs for traces and puts them together.
    if (incoming.metrics.captureTraces) return general('traces are captured');
    const parts = this.operations.getOrMake(key, () => orReason(() => operationParts(document, operation)));
    if (parts instanceof NotCompiled) return general(parts.reason);
    const flags = flagsOf(parts, variables);
    if (!flags) return general('a condition that is no boolean');
    const compiled = this.compiled.getOrMake(`${key}\n${[...flags.values()].map(Number).join('')}`, () =>
      orReason(() => this.compile(parts, flags)),
    );
    return compiled instanceof NotCompiled ? general(compiled.reason) : { compiled };
  }

  /** A plan of the operation as it came, for Apollo's own executor. */
  private generalPlan(key: string, { request: { operationName }, document }: GatewayGraphQLRequestContext): QueryPlan {
    return this.generalPlans.getOrMake(key, () => this.plan(document, operationName));
  }

  private compile(parts: OperationParts, flags: ReadonlyMap<string, boolean>): CompiledOperation {
    const collecting = { schema: this.schema, parts, flags };
    const input = plannerInput(collecting);
    const plan: QueryPlan = input ? this.plan(input, undefined) : { kind: 'QueryPlan' };
    return new CompiledOperation(collecting, plan, this);
  }

  private plan(document: DocumentNode, operationName: string | undefined): QueryPlan {
    const operation = operationFromDocument(this.apiSchema, document, operationName ? { operationName } : {});
    return this.planner.buildQueryPlan(operation);
  }
}

/** Why something is not compiled is remembered like what is. */
function orReason<T>(make: () => T): T | NotCompiled {
  try {
    return make();
  } catch (cause) {
    if (cause instanceof NotCompiled) return cause;
    throw cause;
  }
}
