/** Why an operation is left to the general path: it is found when compiling, never in the middle of a run. */
export class NotCompiled extends Error {
  constructor(readonly reason: string) {
    super(`not compiled: ${reason}`);
  }
}

/**
 * Results are plain objects, whose inherited members would be taken for answers: a name that is also one of theirs
 * (`constructor`, `__proto__`) is legal GraphQL and nobody's field.
 */
export function plainName(name: string): string {
  if (name in {}) throw new NotCompiled(`the response name ${name}`);
  return name;
}
