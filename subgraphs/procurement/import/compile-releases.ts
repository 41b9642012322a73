import { readInstant } from './instant';
import { type Fields, isFields, isGiven } from './json';

const idOf = (entry: unknown): unknown => (isFields(entry) ? entry.id : undefined);

/** Lists that the schema marks `wholeListMerge`: the ids in them are of a register, and tell no entry from another. */
const whole = new Set(['additionalClassifications', 'additionalIdentifiers']);

/** Lists whose entries have ids are merged entry by entry; any other list replaces the one before. */
function mergeLists(before: unknown, after: readonly unknown[]): unknown[] {
  const earlier: readonly unknown[] = Array.isArray(before) ? before : [];
  if (![...earlier, ...after].every((entry) => isGiven(idOf(entry)))) return [...after];
  const merged = new Map(earlier.map((entry) => [idOf(entry), entry]));
  for (const entry of after) merged.set(idOf(entry), merge(merged.get(idOf(entry)), entry));
  return [...merged.values()];
}

function merge(before: unknown, after: unknown): unknown {
  if (Array.isArray(after)) return mergeLists(before, after);
  if (!isFields(after)) return after;
  const merged: Record<string, unknown> = isFields(before) ? { ...before } : {};
  for (const [key, value] of Object.entries(after)) {
    // A null takes a value back.
    if (value === null) Reflect.deleteProperty(merged, key);
    else merged[key] = whole.has(key) ? value : merge(merged[key], value);
  }
  return merged;
}

const dateOf = ({ date }: Fields): string =>
  (typeof date === 'string' ? readInstant(date.trim())?.instant.at : undefined) ?? '';

/**
 * The state of a process after all its releases, by the merge rules of OCDS: earliest first, later values win, entries
 * of lists meet by their ids. A release without a date that can be read comes before all others.
 */
export function compiledFrom(releases: readonly Fields[]): Fields {
  const inOrder = [...releases].sort((one, other) =>
    dateOf(one) < dateOf(other) ? -1 : dateOf(one) > dateOf(other) ? 1 : 0,
  );
  return inOrder.reduce<Fields>((state, release) => merge(state, release) as Fields, {});
}
