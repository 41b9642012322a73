/** Names of the values a source leaves open. */
export const absentOf = (values: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(values).filter((name) => values[name] === null);
