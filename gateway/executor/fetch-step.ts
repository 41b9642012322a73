import { type FetchNode } from '@apollo/query-planner';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { compileAsk, type Twins } from './asking';
import { responseNames } from './fetched-names';
import { NotCompiled } from './not-compiled';
import { pathsOfPlaces, type Places, placesAt } from './places';
import { compileRepresentations, type Representations } from './representations';
import { compilePathRewrite, compileRewrites } from './rewrites';
import { type Run, type Step } from './run';
import { type Subgraph } from './subgraph';
import { brokenAnswer, type ClientPath, leadsToNull, subgraphError } from './subgraph-errors';
import { copyOf, given, isTree, merge, type Tree } from './tree';

/** What fetches are compiled with. */
export interface FetchParts {
  /** With the types clients do not see. */
  readonly supergraph: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly twins: Twins;
}

type Path = readonly (string | number)[];

/** Compiles one question to one subgraph: what it is asked, and where its answer goes. */
export function compileFetch(node: FetchNode, at: Places, parts: FetchParts): Step {
  const subgraph = parts.subgraphs.get(node.serviceName);
  if (!subgraph) throw new NotCompiled(`the unknown subgraph ${node.serviceName}`);
  if (node.contextRewrites?.length) throw new NotCompiled('@context');
  const send = compileSend(node, subgraph, parts.twins);
  return node.requires ? entityFetch(node, at, parts, send) : rootFetch(node, at, parts, send);
}

type Send = (run: Run, representations: readonly Tree[] | null, clientPath: ClientPath) => Promise<Tree | null>;

/** Asks, and notes the errors of the answer. */
function compileSend(node: FetchNode, subgraph: Subgraph, twins: Twins): Send {
  const { serviceName, variableUsages } = node;
  const usages = variableUsages ?? [];
  if (usages.includes('representations')) throw new NotCompiled('a variable named representations');
  const { request: compiled, ask } = compileAsk(node, subgraph, twins);
  return async (run, representations, clientPath) => {
    const variables: Tree = {};
    for (const name of usages) {
      const value = given(run.variables, name);
      if (value !== undefined) variables[name] = value;
    }
    if (representations) variables.representations = representations;
    const request = compiled.inObjects(variables);
    try {
      const before = run.received?.answers.find((answered) => answered.node === node);
      const answer = before?.variables === request.variablesText ? before.answer : await ask(request, run);
      const read = typeof answer === 'string' ? subgraph.read(answer, request, run.incoming) : answer;
      const { data, errors, extensions } = read;
      run.incoming.figures?.note(node, extensions);
      for (const error of errors ?? []) {
        const told = subgraphError(error, serviceName, clientPath);
        run.errors.push(told);
        if (error.path && leadsToNull(data, error.path)) run.ofNulls.add(told);
      }
      return data ?? null;
    } catch (cause) {
      run.errors.push(brokenAnswer(serviceName, 'could not be asked', clientPath([]) ?? [], cause));
      return null;
    }
  };
}

/** A fetch of root fields; a root type may also be reached in the middle of a result. */
function rootFetch(node: FetchNode, at: Places, { supergraph }: FetchParts, send: Send): Step {
  const names = responseNames(node);
  const rewrite = compileRewrites(supergraph, node.outputRewrites);
  const renamed = compilePathRewrite(node.outputRewrites);
  return async (run) => {
    const places = placesAt(run.data, at);
    if (places.length === 0) return;
    const data = await send(run, null, (errorPath) => {
      const first = errorPath && at.path.length > 0 ? (pathsOfPlaces(run.data, at)[0] ?? []) : [];
      return errorPath && [...first, ...renamed(errorPath)];
    });
    if (!data) return;
    rewrite?.(data);
    places.forEach((place, index) => merge(place, index === 0 ? data : (copyOf(data) as Tree), names));
  };
}

/** A fetch of entities: each different representation is asked once, and its answer goes wherever it stands. */
function entityFetch(node: FetchNode, at: Places, { supergraph }: FetchParts, send: Send): Step {
  const names = responseNames(node);
  const namesOfConcrete = names.filter((name) => name !== '__typename');
  // A subgraph of an interface object knows the interface only: it makes no object of a known type an unknown one.
  const isConcrete = ({ __typename }: Tree): boolean =>
    typeof __typename === 'string' && isObjectType(supergraph.getType(__typename));
  const represent = compileRepresentations(supergraph, node.requires ?? [], node.inputRewrites);
  const rewrite = compileRewrites(supergraph, node.outputRewrites);
  const renamed = compilePathRewrite(node.outputRewrites);
  return async (run) => {
    const places = placesAt(run.data, at);
    const asked = represent(places);
    if (asked.values.length === 0) return;
    const clientPath = entityPaths(run, at, asked, renamed);
    const data = await send(run, asked.values, clientPath);
    if (!data) return;
    const { _entities: entities } = data;
    if (!Array.isArray(entities) || entities.length !== asked.values.length) {
      const what = `did not answer with the ${asked.values.length} entities it was asked for`;
      run.errors.push(brokenAnswer(node.serviceName, what, clientPath([]) ?? []));
      return;
    }
    const received: unknown[] = entities;
    received.forEach((entity) => rewrite?.(entity));
    places.forEach((place, index) => {
      const slot = asked.slots[index] ?? -1;
      const entity = received[slot];
      if (!isTree(entity)) return;
      // The first place keeps the entity itself; any other a copy, which later fetches complete on their own.
      const own = asked.firstPlaces[slot] === index ? entity : (copyOf(entity) as Tree);
      merge(place, own, isConcrete(place) ? namesOfConcrete : names);
    });
  };
}

/** From `_entities.3.name` to the path of the place the fourth representation stands for first. */
function entityPaths(run: Run, at: Places, asked: Representations, renamed: (path: Path) => Path): ClientPath {
  let places: readonly Path[] | undefined;
  return (errorPath) => {
    if (!errorPath) return undefined;
    places ??= pathsOfPlaces(run.data, at);
    const [, index, ...rest] = errorPath;
    const representation = typeof index === 'number' ? index : 0;
    return [...(places[asked.firstPlaces[representation] ?? 0] ?? []), ...renamed(rest)];
  };
}
