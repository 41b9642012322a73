/** A JSON object of an answer. */
export type Tree = Record<string, unknown>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a name; a variable may be named like a member every object has, `toString`, and not be given. */
export const given = (values: Readonly<Tree>, name: string): unknown =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** Copies JSON, so that two places of a result never share a part that a later fetch completes. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isTree(value)) return value;
  const copy: Tree = {};
  for (const key of Object.keys(value)) {
    const part = copyOf(value[key]);
    // A custom scalar may hold any key; assigned to, this one would be the prototype.
    if (key !== '__proto__') copy[key] = part;
    else Object.defineProperty(copy, key, { value: part, configurable: true, enumerable: true, writable: true });
  }
  return copy;
}

/**
 * Adds to a tree the named parts of another; parts both have are joined in depth.
 * @param names what the fetch asked for: anything else a subgraph sends is left behind
 */
export function merge(into: Tree, from: Tree, names: readonly string[]): void {
  for (const name of names) {
    const brought = from[name];
    if (brought === undefined) continue;
    const present = into[name];
    into[name] = present === undefined || present === null ? brought : joined(present, brought);
  }
}

/** What two fetches gave for one place. A null takes nothing away, so the order of arrival does not matter. */
function joined(present: unknown, brought: unknown): unknown {
  if (brought === null || brought === undefined) return present;
  if (Array.isArray(present) && Array.isArray(brought) && present.length === brought.length) {
    const items: unknown[] = present;
    items.forEach((item, index) => {
      items[index] = item === null || item === undefined ? brought[index] : joined(item, brought[index]);
    });
    return items;
  }
  if (isTree(present) && isTree(brought)) {
    // An own key of this name would replace the prototype of the object it is merged into.
    merge(
      present,
      brought,
      Object.keys(brought).filter((key) => key !== '__proto__'),
    );
    return present;
  }
  // One of the two is no value of the field; a leaf that came first is not taken away by an object.
  return typeof brought === 'object' && typeof present !== 'object' ? present : brought;
}
