/** Why a question reads more of a larger set, as far as that is known; the figures beside it come from the run. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /(search of two words|two words of names)/,
    'The rarer word leads, and is read until the page is full; where few have both, it ends before that.',
  ],
  [
    /page with from: /,
    'Ten blocks of days are read until a page is full, at most; in the smallest set most of them end before that.',
  ],
  [
    /page with maxValue/,
    'No index has a value and an order: by its estimate the server sorts the few there are, or walks the order until a page is full.',
  ],
  [
    /by BUYER$/,
    'The larger set has ten times as many buyers, and more currencies for each: the answer is as much longer. What one buyer adds up to is read alone; who buys most is “buyers largest twenty, each summed”.',
  ],
  [
    /Summary by \w+, \w+, \w+$/,
    'Told from sums that are kept for each set of their values: in the smallest set, most of these sets have no record yet.',
  ],
];

export const reasonFor = (what: string): string =>
  reasons.find(([pattern]) => pattern.test(what))?.[1] ?? 'Not explained yet.';
