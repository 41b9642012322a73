import { z } from '../../graph/parse';

const fetchFigures = z.object({ milliseconds: z.number(), statements: z.number().nullable() });

/** What a fetch took; the number of statements is null where its subgraph does not tell. */
export type Figures = z.infer<typeof fetchFigures>;

/** A step of a query plan: something fetched, or steps one after another or at the same time. */
export type Step =
  | {
      readonly kind: 'fetch';
      readonly subgraph: string;
      readonly operation: string;
      readonly at: string | null;
      readonly figures: Figures | null;
    }
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] };

const fetchNode = z.object({
  kind: z.literal('Fetch'),
  serviceName: z.string(),
  operation: z.string(),
  figures: fetchFigures.optional(),
});
const flattenNode = z.object({ kind: z.literal('Flatten'), path: z.array(z.unknown()), node: z.unknown() });
const groupNode = z.object({ kind: z.enum(['Sequence', 'Parallel']), nodes: z.array(z.unknown()) });
const queryPlan = z.object({ node: z.unknown() });

function stepOf(node: unknown, at: string | null): Step | null {
  const fetched = fetchNode.safeParse(node);
  if (fetched.success) {
    const { serviceName, operation, figures } = fetched.data;
    return { kind: 'fetch', subgraph: serviceName, operation, at, figures: figures ?? null };
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

/** What an operation cost: the questions subgraphs were asked, and their statements as far as they are told. */
export function costOf(step: Step): { readonly fetches: number; readonly statements: number; readonly untold: number } {
  const fetches = fetchesIn(step).flatMap(({ figures }) => (figures ? [figures] : []));
  return {
    fetches: fetches.length,
    statements: fetches.reduce((sum, { statements }) => sum + (statements ?? 0), 0),
    untold: fetches.filter(({ statements }) => statements === null).length,
  };
}

const fetchesIn = (step: Step): Extract<Step, { kind: 'fetch' }>[] =>
  step.kind === 'fetch' ? [step] : step.steps.flatMap(fetchesIn);
