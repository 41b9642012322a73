import { type FetchNode, type QueryPlanSelectionNode } from '@apollo/query-planner';
import { compileAsk, type Twins } from '../asking';
import { type FetchParts } from '../fetch-step';
import { NotCompiled } from '../not-compiled';
import { type Subgraph } from '../subgraph';
import { given } from '../tree';
import { compileFill, type Cursor, type Fill } from './fill';
import { fieldsOf, keyOf, type PlacedFetch } from './needs';
import { isEndOfAnswer } from './scan';
import { selectionsOf } from './selections';
import { type Piece, type Spot } from './spots';
import { type TextRun, type TextStep } from './text-run';
import { type Filling } from './whole-value';

/** Compiles a fetch: what it asks, and the reading of its answer into the pieces of its places. */
export function compileTextFetch(
  filling: Filling,
  spot: Spot,
  { node, path }: PlacedFetch,
  { subgraphs, twins }: FetchParts,
): TextStep {
  const subgraph = subgraphs.get(node.serviceName);
  if (!subgraph?.answersInText) throw new NotCompiled(`the subgraph ${node.serviceName} answers in objects`);
  if (node.inputRewrites?.length || node.outputRewrites?.length || node.contextRewrites?.length) {
    throw new NotCompiled('rewrites');
  }
  const send = compileSend(node, subgraph, twins);
  if (!node.requires) {
    if (path.length > 0) throw new NotCompiled(`a fetch of root fields at ${keyOf(path)}`);
    const fill = compileFill(filling, spot, path, selectionsOf(node));
    return async (run) => {
      const text = await send(run, null);
      const root = spot.places === null ? undefined : run.places[spot.places]?.[0];
      if (text === null || !root || !readRoot(text, run, fill, root)) run.left = true;
    };
  }
  const represent = compileRepresentation(spot, node.requires);
  const from = spot.slots;
  const fill = compileFill(filling, spot, path, selectionsOf(node));
  const to = spot.slots;
  return async (run) => {
    const places = spot.places === null ? [] : (run.places[spot.places] ?? []);
    const firsts: Piece[] = [];
    const repeated: { readonly piece: Piece; readonly first: Piece }[] = [];
    const seen = new Map<string, Piece>();
    let told = '';
    for (const piece of places) {
      const key = represent.keyOf(piece);
      if (key === null) continue;
      const first = seen.get(key);
      if (first) {
        repeated.push({ piece, first });
        continue;
      }
      seen.set(key, piece);
      const representation = represent.textOf(key);
      told += firsts.length === 0 ? representation : `,${representation}`;
      firsts.push(piece);
    }
    if (firsts.length === 0) return;
    const text = await send(run, `[${told}]`);
    if (text === null || !readEntities(text, run, fill, firsts)) return void (run.left = true);
    // Places of one entity share its parts: what later fetches add to them is the same everywhere.
    for (const { piece, first } of repeated) for (let slot = from; slot < to; slot += 1) piece[slot] = first[slot];
  };
}

type Send = (run: TextRun, representations: string | null) => Promise<string | null>;

function compileSend(node: FetchNode, subgraph: Subgraph, twins: Twins): Send {
  const usages = node.variableUsages ?? [];
  if (usages.includes('representations')) throw new NotCompiled('a variable named representations');
  const { request: compiled, ask } = compileAsk(node, subgraph, twins);
  const used = usages.map((name) => ({ name, before: `${JSON.stringify(name)}:` }));
  return async (run, representations) => {
    let told = '';
    for (const { name, before } of used) {
      const value = given(run.variables, name);
      if (value !== undefined) told += `${told === '' ? '' : ','}${before}${JSON.stringify(value)}`;
    }
    if (representations !== null) told += `${told === '' ? '' : ','}"representations":${representations}`;
    const variables = `{${told}}`;
    const answer = await ask(compiled.inText(variables), run);
    run.received.push({ node, variables, answer });
    return typeof answer === 'string' ? answer : null;
  };
}

function readRoot(text: string, { places }: TextRun, fill: Fill, root: Piece): boolean {
  const begin = '{"data":';
  if (!text.startsWith(begin)) return false;
  const cursor: Cursor = { text, at: begin.length, places };
  fill(cursor, root);
  return cursor.at !== -1 && isEndOfAnswer(text, cursor.at);
}

function readEntities(text: string, { places }: TextRun, fill: Fill, pieces: readonly Piece[]): boolean {
  const begin = '{"data":{"_entities":';
  if (!text.startsWith(begin)) return false;
  const cursor: Cursor = { text, at: begin.length, places };
  for (const [index, piece] of pieces.entries()) {
    if (!text.startsWith(index === 0 ? '[' : ',', cursor.at)) return false;
    cursor.at += 1;
    if (text.startsWith('null', cursor.at)) cursor.at += 4;
    else fill(cursor, piece);
    if (cursor.at === -1) return false;
  }
  return text.startsWith(']}', cursor.at) && isEndOfAnswer(text, cursor.at + 2);
}

interface Represent {
  /** What tells one entity from another; null when an earlier fetch did not bring it. */
  keyOf(piece: Piece): string | null;
  textOf(key: string): string;
}

/** Compiles what a subgraph is told of a piece. */
function compileRepresentation(spot: Spot, requires: readonly QueryPlanSelectionNode[]): Represent {
  const parts: { before: string; slot: number }[] = [];
  let before = '{';
  const done = new Set<string>();
  for (const selection of requires) {
    if (selection.kind === 'InlineFragment' && selection.typeCondition !== spot.type.name) continue;
    for (const { name } of fieldsOf(selection)) {
      if (done.has(name)) continue;
      done.add(name);
      if (name === '__typename') {
        before += `"__typename":"${spot.type.name}",`;
        continue;
      }
      const slot = spot.values.get(name);
      if (slot === undefined) throw new NotCompiled(`nothing brings the required ${spot.type.name}.${name}`);
      parts.push({ before: `${before}"${name}":`, slot });
      before = ',';
    }
  }
  if (!done.has('__typename')) throw new NotCompiled('a representation without a type');
  const end = `${before.replace(/,$/, '')}}`;
  const [only, ...others] = parts;
  // With one value told, which is nearly always so, that value is the key: it need not be put together to be compared.
  if (only && others.length === 0) {
    return {
      keyOf(piece) {
        const value = piece[only.slot];
        return typeof value === 'string' ? value : null;
      },
      textOf: (key) => only.before + key + end,
    };
  }
  return {
    keyOf(piece) {
      let text = '';
      for (const { before: start, slot } of parts) {
        const value = piece[slot];
        if (typeof value !== 'string') return null;
        text += start + value;
      }
      return text + end;
    },
    textOf: (key) => key,
  };
}
