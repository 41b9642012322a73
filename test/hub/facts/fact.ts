/** One fact of the results text of PDP1: how it is asked of the graph, and what must come back. */
export interface Fact {
  /** Its number in the list of facts. */
  readonly fact: number;
  /** What the text says, in our words. */
  readonly says: string;
  readonly query: string;
  readonly expected: object;
}

/** Asks of PDP1; the answer is read from `project`. */
export const ofPdp1 = (selection: string): string => `{ project(code: "PDP1") { ${selection} } }`;

/** The answer of PDP1. */
export const pdp1 = (project: object): { readonly project: object } => ({ project });

/** Mark of a record that the results text states. */
export const stated = { source: { code: 'PDP1-RESULTS' } } as const;

/** A list with these rows, whatever else is in it. */
export const having = (...rows: readonly object[]): unknown =>
  expect.arrayContaining(rows.map((row): unknown => expect.objectContaining(row)));

/** A list with none of these rows. */
export const lacking = (...rows: readonly object[]): unknown =>
  expect.not.arrayContaining(rows.map((row): unknown => expect.objectContaining(row)));

/** A list with these words among others: fields that are named as not reported. */
export const naming = (...words: readonly string[]): unknown => expect.arrayContaining([...words]);

/** A sentence of the hub in which these words follow each other. */
export const saying = (...words: readonly string[]): unknown =>
  expect.stringMatching(new RegExp(words.join('.*'), 'i'));

/** A figure that no source states: no value, and the mark that says so. */
export const unreported = { value: null, notReported: true, ...stated } as const;
