import { type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { compileWays } from './asked-ways';
import { type Collecting } from './collected-fields';
import { compileFetch, type FetchParts } from './fetch-step';
import { NotCompiled } from './not-compiled';
import { placePath, type PlacePath } from './places';
import { type Step } from './run';

/**
 * Compiles a query plan.
 * @throws NotCompiled where the plan holds something only Apollo's own executor knows
 */
export function compilePlan(plan: QueryPlan, collecting: Collecting, parts: FetchParts): Step {
  const { node } = plan;
  if (!node) return idle;
  if (node.kind === 'Subscription') throw new NotCompiled('a subscription');
  return compileNode(node, [], {
    ...parts,
    flags: collecting.flags,
    wayTo: compileWays(collecting, plan),
  });
}

const idle: Step = async () => undefined;

interface PlanParts extends FetchParts {
  readonly flags: ReadonlyMap<string, boolean>;
  readonly wayTo: ReturnType<typeof compileWays>;
}

function compileNode(node: PlanNode, path: PlacePath, parts: PlanParts): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, { path, way: parts.wayTo(node, path) }, parts);
    case 'Flatten':
      return compileNode(node.node, placePath(path, node.path), parts);
    case 'Sequence': {
      const steps = node.nodes.map((child) => compileNode(child, path, parts));
      return async (run) => {
        for (const step of steps) await step(run);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((child) => compileNode(child, path, parts));
      return async (run) => {
        await Promise.all(steps.map((step) => step(run)));
      };
    }
    case 'Condition': {
      const clause = parts.flags.get(node.condition) ? node.ifClause : node.elseClause;
      return clause ? compileNode(clause, path, parts) : idle;
    }
    case 'Defer':
      throw new NotCompiled('@defer');
    default:
      // A planner newer than this executor.
      throw new NotCompiled(`the plan node ${(node as { kind: string }).kind}`);
  }
}
