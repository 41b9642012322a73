import { type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { type Collecting } from '../collected-fields';
import { type FetchParts } from '../fetch-step';
import { NotCompiled } from '../not-compiled';
import { type Received } from '../received';
import { type Incoming } from '../subgraph';
import { keyOf, needsOf } from './needs';
import { askedOf, type Piece, Spot } from './spots';
import { compileTextFetch } from './text-fetch';
import { type TextRun, type TextStep } from './text-run';
import { compileWrite } from './write';
import { WrittenText } from './written-text';

/**
 * An operation answered without building objects: the texts of the subgraphs are checked character by character against
 * what the plan promises, and their parts put together. Whatever is not exactly as promised is left to others.
 */
export class TextOperation {
  private readonly step: TextStep;
  private readonly write: ReturnType<typeof compileWrite>;
  private readonly root: Spot;
  private readonly placed: Spot[] = [];

  /** @throws NotCompiled for operations and plans that need objects */
  constructor(collecting: Collecting, { node }: QueryPlan, fetchParts: FetchParts) {
    const { schema, parts } = collecting;
    const root = schema.getRootType(parts.operation.operation);
    if (!root || !node || node.kind === 'Subscription') throw new NotCompiled('nothing to fetch');
    const needs = needsOf(node);
    const targets = new Set(needs.fetches.map(({ path }) => keyOf(path)));
    const spots = new Map<string, Spot>();
    const place = (path: string, spot: Spot): void => {
      if (!targets.has(path)) return;
      spots.set(path, spot);
      spot.places = this.placed.push(spot) - 1;
    };
    this.root = new Spot(root, askedOf(collecting, root, [parts.operation.selectionSet]));
    place('', this.root);
    const filling = { collecting, supergraph: fetchParts.supergraph, needs, place };
    const fetches = new Map(
      needs.fetches.map((fetch) => {
        const spot = spots.get(keyOf(fetch.path));
        if (!spot) throw new NotCompiled(`no place ${keyOf(fetch.path)}`);
        return [fetch.node, compileTextFetch(filling, spot, fetch, fetchParts)] as const;
      }),
    );
    this.step = compileNode(node, (fetch) => fetches.get(fetch));
    this.write = compileWrite(schema, this.root);
  }

  /** @returns the text of the data in parts, or what was received for others to go on with */
  async run(incoming: Incoming, variables: Readonly<Record<string, unknown>>): Promise<readonly string[] | Received> {
    const places = this.placed.map((): Piece[] => []);
    const root: Piece = new Array<Piece[number]>(this.root.slots);
    if (this.root.places !== null) places[this.root.places]?.push(root);
    const run: TextRun = { incoming, variables, places, received: [], shared: null, left: false };
    await this.step(run);
    const text = new WrittenText();
    return !run.left && this.write(text, root) ? text.parts : { answers: run.received };
  }
}

function compileNode(node: PlanNode, stepOf: (node: PlanNode & { kind: 'Fetch' }) => TextStep | undefined): TextStep {
  switch (node.kind) {
    case 'Fetch': {
      const step = stepOf(node);
      if (!step) throw new NotCompiled('an unknown fetch');
      return step;
    }
    case 'Flatten':
      return compileNode(node.node, stepOf);
    case 'Sequence': {
      const steps = node.nodes.map((child) => compileNode(child, stepOf));
      return async (run) => {
        for (const step of steps) {
          await step(run);
          if (run.left) return;
        }
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((child) => compileNode(child, stepOf));
      return async (run) => {
        await Promise.all(steps.map((step) => step(run)));
      };
    }
    default:
      throw new NotCompiled(`the plan node ${node.kind}`);
  }
}
