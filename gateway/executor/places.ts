import { NotCompiled } from './not-compiled';
import { isTree, type Tree } from './tree';

/** Where a fetch adds to the result: response names from the root, `@` for every item of a list. */
export type PlacePath = readonly string[];

/** By the type of an object on a path, where it leads; of any type not named, what stands under ANY_TYPE, else everywhere. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an alias of a map cannot name itself
export interface Way extends ReadonlyMap<string, Way> {}
export const ANY_TYPE = '';
export const EVERYWHERE: Way = new Map();
export const NOWHERE: Way = new Map();

/** The objects a fetch is for. */
export interface Places {
  readonly path: PlacePath;
  readonly way: Way;
}

const EVERY_ITEM = '@';

/** The path of a plan node below another. */
export function placePath(above: PlacePath, below: readonly (string | number)[]): PlacePath {
  const added = below.map((segment) => {
    // A segment with a type condition (`name|[A,B]`) is no response name.
    if (typeof segment === 'string' && (segment === EVERY_ITEM || /^\w+$/.test(segment))) return segment;
    throw new NotCompiled(`the path segment ${segment}`);
  });
  return [...above, ...added];
}

/** The segment after one that is read from an object; the items of a list are no objects on the way. */
export function segmentAfter(path: PlacePath, segment: number): number {
  let next = segment + 1;
  while (path[next] === EVERY_ITEM) next += 1;
  return next;
}

/** The objects at a path, in the order of the result. */
export function placesAt(root: Tree, { path, way }: Places): Tree[] {
  const found: Tree[] = [];
  gather(root, path, way, 0, found);
  return found;
}

function gather(value: unknown, path: PlacePath, way: Way, depth: number, found: Tree[]): void {
  const segment = path[depth];
  if (segment === EVERY_ITEM) {
    if (Array.isArray(value)) for (const item of value) gather(item, path, way, depth + 1, found);
    return;
  }
  if (!isTree(value)) return;
  const next = wayFrom(way, value);
  if (next === NOWHERE) return;
  if (segment === undefined) found.push(value);
  else gather(value[segment], path, next, depth + 1, found);
}

function wayFrom(way: Way, { __typename }: Tree): Way {
  if (way === EVERYWHERE) return EVERYWHERE;
  const ofType = typeof __typename === 'string' ? way.get(__typename) : undefined;
  return ofType ?? way.get(ANY_TYPE) ?? EVERYWHERE;
}

/** The client's paths to the places `placesAt` finds, in the same order. Walked only where an error needs one. */
export function pathsOfPlaces(root: Tree, places: Places): (readonly (string | number)[])[] {
  const found: (readonly (string | number)[])[] = [];
  const walk = (value: unknown, way: Way, depth: number, at: readonly (string | number)[]): void => {
    const segment = places.path[depth];
    if (segment === EVERY_ITEM) {
      if (Array.isArray(value)) value.forEach((item, index) => walk(item, way, depth + 1, [...at, index]));
      return;
    }
    if (!isTree(value)) return;
    const next = wayFrom(way, value);
    if (next === NOWHERE) return;
    if (segment === undefined) found.push(at);
    else walk(value[segment], next, depth + 1, [...at, segment]);
  };
  walk(root, places.way, 0, []);
  return found;
}
