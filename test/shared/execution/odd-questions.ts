import fc from 'fast-check';

const leaves = [
  '__typename',
  'id',
  'name',
  'size',
  'ratio',
  'open',
  'colour',
  'tags',
  'matrix',
  'label',
  'count',
  'echo',
  'echo(text: $text)',
  'echo(colour: BLUE, filter: { text: $text })',
  'echo(filter: { colours: [GREEN, BLUE] })',
];
const objects = ['child', 'mustChild', 'children', 'maybeChildren', 'property'];
const unions = ['thing', 'things'];
const condition = fc.constantFrom(
  '',
  '',
  '',
  ' @skip(if: $yes)',
  ' @include(if: $no)',
  ' @include(if: $yes)',
  ' @skip(if: false)',
);

let aliases = 0;
/** Some fields under another name, so that the same field may be asked twice in different ways. */
const named = (field: string, isAliased: boolean): string => (isAliased ? `a${aliases++ % 50}: ${field}` : field);

const { selection } = fc.letrec<{ selection: string; part: string }>((tie) => ({
  selection: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(fc.constantFrom(...leaves), fc.boolean(), condition).map(([field, isAliased, when]) => {
      // A field with arguments is always under another name: two with different arguments cannot share one.
      return named(field, isAliased || field.includes('(')) + when;
    }),
    fc.constantFrom('...Few', '... on Node { id name }'),
    fc
      .tuple(fc.constantFrom(...objects), tie('selection'), fc.boolean(), condition)
      .map(([field, below, isAliased, when]) => `${named(field, isAliased)}${when} { ${below} }`),
    fc
      .tuple(fc.constantFrom(...unions), tie('selection'), condition)
      .map(
        ([field, below, when]) =>
          `${field}${when} { __typename ... on Node { ${below} } ... on Leaf { weight leafLabel: label } }`,
      ),
    tie('selection').map((below) => `... @include(if: $yes) { ${below} }`),
  ),
}));

const rootField = fc.oneof(
  fc.tuple(fc.constantFrom('node', 'mustNode', 'nodes'), selection).map(([field, below]) => `${field} { ${below} }`),
  selection.map((below) => `things { ... on Node { ${below} } ... on Leaf { weight } }`),
  fc.constant('named { name }'),
  fc.constant('said: echo(text: "x")'),
);

/** Questions to the odd graph, with every variable used. */
export const oddQuestion: fc.Arbitrary<string> = fc.array(rootField, { minLength: 1, maxLength: 3 }).map(
  (fields) =>
    `query Odd($yes: Boolean = true, $no: Boolean!, $text: String) {
        ${fields.join(' ')} used: echo(text: "y") @include(if: $no) @skip(if: $yes) t: node { echo(text: $text) ...Few }
      }
      fragment Few on Node { size tags }`,
);
