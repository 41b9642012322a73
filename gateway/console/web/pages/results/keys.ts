/** The value of one dimension of a row of a summary. */
export function keyOf(
  row: { readonly keys: readonly { readonly dimension: string; readonly value: string | null }[] },
  dimension: string,
): string | null {
  return row.keys.find((key) => key.dimension === dimension)?.value ?? null;
}

/** The different values in the order they come. */
export const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Every code of a closed list the compiler knows: a record of them cannot leave one out. */
export function codesOf<Code extends string>(codes: Readonly<Record<Code, true>>): readonly Code[] {
  return Object.keys(codes).filter((code): code is Code => Object.hasOwn(codes, code));
}
