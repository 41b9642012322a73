/** Two columns as one value: null unless both are there. */
export const identifierOf = (scheme: string | null, id: string | null): { scheme: string; id: string } | null =>
  scheme === null || id === null ? null : { scheme, id };
