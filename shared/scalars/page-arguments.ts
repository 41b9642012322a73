/** A page holds no more, so that no question costs without limit. */
const LARGEST_PAGE_SIZE = 100;

/** Relay's four arguments, as they came. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Why page arguments cannot be used, or null when they can; the gateway asks before it plans, and stands on no table. */
export function pageProblem({ first, after, last, before }: PageArguments): string | null {
  const given = (value: unknown) => value !== undefined && value !== null;
  if (given(first) && given(last)) return 'first and last exclude each other';
  if (given(after) && given(before)) return 'after and before exclude each other';
  if (given(last) && given(after)) return 'after goes with first, before with last';
  if (given(first) && given(before)) return 'after goes with first, before with last';
  for (const [name, size] of Object.entries({ first, last })) {
    if (typeof size === 'number' && size < 0) return `${name} is ${size}, but a page cannot be negative`;
    if (typeof size === 'number' && size > LARGEST_PAGE_SIZE)
      return `${name} is ${size}, but a page holds at most ${LARGEST_PAGE_SIZE}`;
  }
  return null;
}
