import { NotCompiled } from './not-compiled';
import { isTree, type Tree } from './tree';

/** Where a fetch adds to the result: response names from the root, `@` for every item of a list. */
export type PlacePath = readonly string[];

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

/** The objects at a path, in the order of the result. */
export function placesAt(root: Tree, path: PlacePath): Tree[] {
  const places: Tree[] = [];
  gather(root, path, 0, places);
  return places;
}

function gather(value: unknown, path: PlacePath, depth: number, places: Tree[]): void {
  const segment = path[depth];
  if (segment === undefined) {
    if (isTree(value)) places.push(value);
  } else if (segment === EVERY_ITEM) {
    if (Array.isArray(value)) for (const item of value) gather(item, path, depth + 1, places);
  } else if (isTree(value)) {
    gather(value[segment], path, depth + 1, places);
  }
}

/** The client's paths to the places `placesAt` finds, in the same order. Walked only where an error needs one. */
export function pathsOfPlaces(root: Tree, path: PlacePath): (readonly (string | number)[])[] {
  const found: (readonly (string | number)[])[] = [];
  const walk = (value: unknown, depth: number, at: readonly (string | number)[]): void => {
    const segment = path[depth];
    if (segment === undefined) {
      if (isTree(value)) found.push(at);
    } else if (segment === EVERY_ITEM) {
      if (Array.isArray(value)) value.forEach((item, index) => walk(item, depth + 1, [...at, index]));
    } else if (isTree(value)) {
      walk(value[segment], depth + 1, [...at, segment]);
    }
  };
  walk(root, 0, []);
  return found;
}
