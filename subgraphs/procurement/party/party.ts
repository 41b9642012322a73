/** Two columns as one value: null unless both are there. */
export const identifierOf = (scheme: string | null, id: string | null): { scheme: string; id: string } | null =>
  scheme === null || id === null ? null : { scheme, id };

/** Who pays or is paid, as a row keeps it in three columns; null when none of them says anything. */
export const payingPartyOf = (name: string | null, scheme: string | null, id: string | null) => {
  const identifier = identifierOf(scheme, id);
  return name === null && identifier === null ? null : { name, identifier };
};
