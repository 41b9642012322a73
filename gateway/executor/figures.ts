import { type FetchNode, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { z } from 'zod';

/** What one fetch took, as the caller is told: no statement's text, no value. */
interface FetchFigures {
  /** When it was asked, counted from the first. */
  readonly startedAfter: number;
  /** As the gateway waited, the way there and back included. */
  milliseconds: number | null;
  /** As the subgraph says; null when it does not, or cannot. */
  statements: number | null;
}

const Told = z.object({ figures: z.object({ statements: z.number().int().nullable() }) });

/** What the fetches of one execution took. Made only where the caller asks: nobody else pays for it. */
export class Figures {
  private readonly start = performance.now();
  private readonly byFetch = new Map<FetchNode, FetchFigures>();

  /** Measures a question to a subgraph. */
  async around<Answer>(node: FetchNode, ask: () => Promise<Answer>): Promise<Answer> {
    const asked = performance.now();
    const figures: FetchFigures = { startedAfter: asked - this.start, milliseconds: null, statements: null };
    this.byFetch.set(node, figures);
    try {
      return await ask();
    } finally {
      figures.milliseconds = performance.now() - asked;
    }
  }

  /** Takes from an answer what the subgraph says of it. */
  note(node: FetchNode, extensions: unknown): void {
    const figures = this.byFetch.get(node);
    const told = Told.safeParse(extensions);
    if (figures && told.success) figures.statements = told.data.figures.statements;
  }

  /**
   * The plan as it ran: each fetch with its figures. One without was not asked, because there was nothing to ask for or
   * another had asked the same.
   */
  in({ kind, node }: QueryPlan, flags: ReadonlyMap<string, boolean>): object {
    return { kind, ...(node && node.kind !== 'Subscription' ? { node: this.at(node, flags) } : {}) };
  }

  private at(node: PlanNode, flags: ReadonlyMap<string, boolean>): object | undefined {
    switch (node.kind) {
      case 'Fetch': {
        const figures = this.byFetch.get(node);
        return figures ? { ...node, figures } : node;
      }
      case 'Flatten':
        return { ...node, node: this.at(node.node, flags) };
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map((child) => this.at(child, flags)).filter(Boolean) };
      case 'Condition': {
        const clause = flags.get(node.condition) ? node.ifClause : node.elseClause;
        return clause && this.at(clause, flags);
      }
      default:
        return node;
    }
  }
}
