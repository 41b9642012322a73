/** A JSON object as it was parsed. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether something is said at all. */
export const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** What kind of value it is, in the words of JSON; never the value itself, which may be personal. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Appends a step to a JSON pointer (RFC 6901). */
export const below = (pointer: string, step: string | number): string =>
  `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
