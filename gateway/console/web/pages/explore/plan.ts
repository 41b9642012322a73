import { z } from '../../graph/parse';

/** A step of a query plan: something fetched, or steps one after another or at the same time. */
export type Step =
  | { readonly kind: 'fetch'; readonly subgraph: string; readonly operation: string; readonly at: string | null }
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] };

const fetchNode = z.object({ kind: z.literal('Fetch'), serviceName: z.string(), operation: z.string() });
const flattenNode = z.object({ kind: z.literal('Flatten'), path: z.array(z.unknown()), node: z.unknown() });
const groupNode = z.object({ kind: z.enum(['Sequence', 'Parallel']), nodes: z.array(z.unknown()) });
const queryPlan = z.object({ node: z.unknown() });

function stepOf(node: unknown, at: string | null): Step | null {
  const fetched = fetchNode.safeParse(node);
  if (fetched.success) {
    const { serviceName, operation } = fetched.data;
    return { kind: 'fetch', subgraph: serviceName, operation, at };
  }
  const flattened = flattenNode.safeParse(node);
  if (flattened.success) return stepOf(flattened.data.node, flattened.data.path.map(String).join('.'));
  const group = groupNode.safeParse(node);
  if (!group.success) return null;
  const steps = group.data.nodes.map((one) => stepOf(one, at)).filter((step): step is Step => step !== null);
  return { kind: group.data.kind === 'Sequence' ? 'sequence' : 'parallel', steps };
}

/** Reads a plan as the gateway sends it; null when it is none, or asks nobody. */
export function planOf(sent: unknown): Step | null {
  const plan = queryPlan.safeParse(sent);
  return plan.success ? stepOf(plan.data.node, null) : null;
}
