import { type QueryPlan } from '@apollo/query-planner';
import { type GatewayExecutionResult, type GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { type Collecting } from './collected-fields';
import { Completion } from './completion';
import { type FetchParts } from './fetch-step';
import { compileIntrospection } from './introspection';
import { compilePlan } from './plan-steps';
import { compileProjection } from './projection';
import { type Run, type Step } from './run';
import { type Tree } from './tree';

/** An operation with its flags and its plan, compiled into functions once, run for every request. */
export class CompiledOperation {
  private readonly step: Step;
  private readonly introspect: ReturnType<typeof compileIntrospection>;
  private readonly project: ReturnType<typeof compileProjection>;

  /** @throws NotCompiled when operation or plan hold something that is left to the general path */
  constructor(
    collecting: Collecting,
    readonly plan: QueryPlan,
    fetchParts: FetchParts,
  ) {
    this.step = compilePlan(plan, collecting.flags, fetchParts);
    this.introspect = compileIntrospection(collecting);
    this.project = compileProjection(collecting);
  }

  async execute(incoming: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const variables: Readonly<Record<string, unknown>> = incoming.request.variables ?? {};
    const run: Run = { incoming, variables, data: {}, errors: [] };
    await this.step(run);
    if (this.introspect) {
      const { data, errors } = this.introspect(variables);
      Object.assign(run.data, data);
      run.errors.push(...(errors ?? []));
    }
    return this.shape(run);
  }

  /** Where subgraphs reported errors, those explain the nulls; otherwise what was wrong is told beside the data. */
  private shape({ data: merged, errors }: Run): GatewayExecutionResult {
    const counted = new Completion(null);
    const data: Tree | null = this.project(merged, counted);
    if (errors.length > 0) return { errors, data };
    if (counted.faults === 0) return { data };
    const named = new Completion([]);
    this.project(merged, named);
    return { data, extensions: { valueCompletion: named.errors } };
  }
}
