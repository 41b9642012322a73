import { type QueryPlan } from '@apollo/query-planner';
import { type GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { twinsOf } from './asking';
import { type Collecting } from './collected-fields';
import { Completion } from './completion';
import { type FetchParts } from './fetch-step';
import { compileIntrospection } from './introspection';
import { NotCompiled } from './not-compiled';
import { compilePlan } from './plan-steps';
import { compileProjection } from './projection';
import { type Received } from './received';
import { type Run, type Step } from './run';
import { type Incoming } from './subgraph';
import { atNull } from './subgraph-errors';
import { TextOperation } from './text/text-operation';
import { type Tree } from './tree';

export type Variables = Readonly<Record<string, unknown>>;

/** An operation with its flags and its plan, compiled into functions once, run for every request. */
export class CompiledOperation {
  readonly flags: ReadonlyMap<string, boolean>;
  private readonly fetchParts: FetchParts;
  private readonly step: Step;
  private readonly introspect: ReturnType<typeof compileIntrospection>;
  private readonly project: ReturnType<typeof compileProjection>;
  private inText: TextOperation | NotCompiled | undefined;

  /** @throws NotCompiled when operation or plan hold something that is left to the general path */
  constructor(
    private readonly collecting: Collecting,
    readonly plan: QueryPlan,
    fetchParts: Omit<FetchParts, 'twins'>,
  ) {
    this.fetchParts = { ...fetchParts, twins: twinsOf(plan) };
    this.flags = collecting.flags;
    this.step = compilePlan(plan, collecting, this.fetchParts);
    this.introspect = compileIntrospection(collecting);
    this.project = compileProjection(collecting);
  }

  /**
   * Answers in objects.
   * @param received what the same execution was answered before it was left to this
   */
  async execute(
    incoming: Incoming,
    variables: Variables,
    received: Received | null = null,
  ): Promise<GatewayExecutionResult> {
    const run: Run = { incoming, variables, data: {}, errors: [], received, shared: null, ofNulls: new Set() };
    await this.step(run);
    if (this.introspect) {
      const { data, errors } = this.introspect(variables);
      Object.assign(run.data, data);
      run.errors.push(...(errors ?? []));
    }
    return this.shape(run);
  }

  /** What the operation is in text, or why it is built of objects. */
  get text(): TextOperation | NotCompiled {
    return (this.inText ??= this.compileText());
  }

  private compileText(): TextOperation | NotCompiled {
    try {
      return new TextOperation(this.collecting, this.plan, this.fetchParts);
    } catch (cause) {
      if (cause instanceof NotCompiled) return cause;
      throw cause;
    }
  }

  /** Where subgraphs reported errors, those explain the nulls; otherwise what was wrong is told beside the data. */
  private shape(run: Run): GatewayExecutionResult {
    const { data: merged, errors } = run;
    const counted = new Completion(null);
    const data: Tree | null = this.project(merged, counted);
    if (errors.length > 0)
      return { errors: errors.map((error) => (run.ofNulls.has(error) ? atNull(error, data) : error)), data };
    if (counted.faults === 0) return { data };
    const named = new Completion([]);
    this.project(merged, named);
    return { data, extensions: { valueCompletion: named.errors } };
  }
}
