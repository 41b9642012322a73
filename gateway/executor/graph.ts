import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner, type QueryPlannerConfig } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema } from 'graphql';
import { type Collecting } from './collected-fields';
import { CompiledOperation } from './compiled-operation';
import { withComposedDirectives } from './composed-directives';
import { type Asked, KnownOperation } from './known-operation';
import { LruMap } from './lru-map';
import { plannerInput } from './planner-input';
import { limited, withinLimits } from './planner-limits';
import { plannerOutput, refuseUnplanned } from './planner-output';
import { type PlannerSupergraph, plannerSupergraph } from './planner-supergraph';
import { type Subgraph } from './subgraph';

export interface GraphOptions {
  readonly supergraphSdl: string;
  readonly subgraphOf: (name: string, url: string) => Subgraph;
  readonly planner?: QueryPlannerConfig;
  /** Operations kept planned and compiled. */
  readonly operationsKept: number;
  /** Processor time one operation may take to be planned and compiled, in milliseconds; 0 for no limit. */
  readonly planningTimeoutMs: number;
}

/** Characters of all operations kept together; what is made of them takes up to thirty times as much. */
const SOURCES_KEPT = 4_000_000;

/** One supergraph, ready to answer. It never changes: a new supergraph is a new graph. */
export class Graph {
  /** As clients see it. */
  readonly schema: GraphQLSchema;
  readonly apiSchema: Schema;
  /** With what clients do not see. */
  readonly supergraph: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  private readonly planner: QueryPlanner;
  private readonly planned: PlannerSupergraph & { readonly apiSchema: Schema };
  private readonly operations: LruMap<KnownOperation>;

  constructor(private readonly options: GraphOptions) {
    const sdl = withComposedDirectives(options.supergraphSdl);
    const supergraph = Supergraph.build(sdl);
    this.apiSchema = supergraph.apiSchema();
    this.schema = this.apiSchema.toGraphQLJSSchema();
    this.supergraph = supergraph.schema.toGraphQLJSSchema();
    const planned = plannerSupergraph(sdl);
    const seen = planned.sdl === sdl ? supergraph : Supergraph.build(planned.sdl);
    this.planned = { ...planned, apiSchema: seen.apiSchema() };
    this.planner = new QueryPlanner(seen, limited(options.planner));
    this.subgraphs = new Map(
      supergraph.subgraphsMetadata().map(({ name, url }) => [name, options.subgraphOf(name, url)]),
    );
    this.operations = new LruMap({ entries: options.operationsKept, keyLength: SOURCES_KEPT });
  }

  /** An operation that was asked before; null when it was not, or was forgotten. */
  known(source: string, operationName: string | undefined): KnownOperation | null {
    return this.operations.get(keyOf(source, operationName)) ?? null;
  }

  learn(asked: Asked): KnownOperation {
    return this.operations.getOrMake(keyOf(asked.source, asked.operationName), () => new KnownOperation(asked, this));
  }

  /** The operations asked most, the most asked first. */
  hottest(count: number): readonly KnownOperation[] {
    const operations = [...this.operations.values()].sort((one, other) => other.uses - one.uses);
    return operations.slice(0, count);
  }

  /** @throws NotCompiled when operation or plan hold something that is left to the general path */
  compile(client: Pick<Collecting, 'parts' | 'flags'>): CompiledOperation {
    return withinLimits(this.options.planningTimeoutMs, () => {
      const collecting = { schema: this.schema, ...client };
      const input = plannerInput(collecting);
      const plan: QueryPlan = input ? this.planOf(input, undefined) : { kind: 'QueryPlan' };
      if (input) refuseUnplanned(this.schema, input, plan);
      return new CompiledOperation(collecting, plan, this);
    });
  }

  /** A plan of an operation as it came, for Apollo's own executor. */
  plan({ document, operationName }: Asked): QueryPlan {
    return withinLimits(this.options.planningTimeoutMs, () => this.planOf(document, operationName));
  }

  private planOf(document: DocumentNode, operationName: string | undefined): QueryPlan {
    const operation = operationFromDocument(this.planned.apiSchema, document, operationName ? { operationName } : {});
    return plannerOutput(this.planner.buildQueryPlan(operation), this.planned);
  }
}

/** A name holds no line break, so that none is taken for a part of another document. */
const keyOf = (source: string, operationName: string | undefined): string => `${operationName ?? ''}\n${source}`;
