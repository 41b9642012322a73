import { format } from 'prettier';
import { PAGE } from './questions';
import { reasonFor } from './reasons';

/** One of each set, the smallest first. */
type BySet<T = number> = readonly [T, T, T];

/** What one question costs over the sets. */
export interface Measured {
  readonly what: string;
  readonly kind: 'page' | 'total' | 'summary';
  /** Lower quartiles. */
  readonly milliseconds: BySet;
  readonly read: BySet;
  /** Records there are of what a page is asked of; none for a total or a summary. */
  readonly held: BySet;
}

interface Run {
  readonly sizes: BySet;
  readonly rounds: number;
  readonly cores: number;
}

const titles = { page: 'Pages', total: 'Totals', summary: 'Summaries' } as const;
const limits = { page: 1.5, total: 10, summary: 10 } as const;

const number = new Intl.NumberFormat('en');

/** A page of twenty reads its rows and some more by chance: below this, a ratio says nothing. */
const FEW = 200;

const ratio = (more: number, less: number): number => Math.max(more, FEW) / Math.max(less, FEW);
const rounded = (number: number): string => number.toFixed(2);

/** Whether the smallest set holds less than the next reads for a page: the few there are cost no more than they are. */
const startsSecond = ({ kind, held: [small, medium], read: [, page] }: Measured): boolean =>
  kind === 'page' && small < page && medium >= PAGE;

/** How much more the largest set reads, and how much more it may: the same growth, where it is told from the second. */
function growthOf(one: Measured, [first, second, third]: BySet) {
  const [small, medium, large] = one.read;
  const limit = limits[one.kind];
  if (!startsSecond(one)) return { grown: ratio(large, small), limit };
  return { grown: ratio(large, medium), limit: limit ** (Math.log(third / second) / Math.log(third / first)) };
}

const isOver = (one: Measured, sizes: BySet): boolean => {
  const { grown, limit } = growthOf(one, sizes);
  return grown > limit;
};

function tableOf(kind: Measured['kind'], measured: readonly Measured[], sizes: BySet): string {
  const rows = measured
    .filter((one) => one.kind === kind)
    .map((one) => {
      const [small, medium, large] = one.read;
      const over = isOver(one, sizes) ? ` (over ${rounded(growthOf(one, sizes).limit)})` : '';
      const cells = [
        one.what,
        ...one.read.map((read) => number.format(read)),
        `${rounded(ratio(large, small))}${startsSecond(one) ? ' (few there are)' : over}`,
        `${rounded(ratio(large, medium))}${startsSecond(one) ? over : ''}`,
        rounded(one.milliseconds[2] / one.milliseconds[0]),
      ];
      return `| ${cells.join(' | ')} |`;
    });
  const [small, medium, large] = sizes.map((size) => number.format(size));
  return [
    `## ${titles[kind]}`,
    '',
    `| question | rows read of ${small} | of ${medium} | of ${large} | last to first | last to second | times, last to first |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** What is over its limit, and why: reasons are kept beside the questions, figures come from the run. */
function conclusionOf(measured: readonly Measured[], sizes: BySet): string {
  const over = measured.filter((one) => isOver(one, sizes));
  if (over.length === 0) return 'Every question stays within its limit.';
  const lines = over.map((one) => {
    const [small, medium, large] = one.read.map((read) => number.format(read));
    return `- ${one.what}: ${small}, ${medium}, ${large} rows. ${reasonFor(one.what)}`;
  });
  return `${measured.length - over.length} of ${measured.length} questions stay within their limit. The others:\n\n${lines.join('\n')}`;
}

/** What a run measured, as a page of ratios, formatted as the documents of the project are. */
export function reportOf(measured: readonly Measured[], { sizes, rounds, cores }: Run): Promise<string> {
  const [small, medium, large] = sizes.map((size) => number.format(size));
  const tenths = sizes.map((size) => number.format(Math.ceil(size / 10))).join(', ');
  const text = `# Scale

Written by \`npm run bench -- scale\`, all of it: the same questions put to three sets in one MariaDB server, through the subgraphs in
one process (GraphQL to JSON), on ${cores} cores. The sets have ${small}, ${medium} and ${large} contracting processes, as many
attendances at a tenth as many events, and a tenth as many deployments, places and organisations (${tenths}).

Judged by the rows the server reads (\`Handler_read_%\`, index entries among them), which other work on the machine does
not change: a page should read as many of the largest set as of the smallest (ratio under ${limits.page}, of ${FEW} rows and more), a total or
a summary under ${limits.total} times as many for ${number.format(sizes[2] / sizes[0])} times the records. Where the smallest set holds fewer records of what is asked than
the next reads for a page, it costs what the few there are cost: the ratio of the last two sets is judged then, by the same growth over fewer records
(under ${rounded(limits.page ** 0.5)} over a tenfold). Times are ratios of lower quartiles of ${rounds} rounds. The 10,000th page is the last but one where a list has fewer.

The sets are kept in \`.bench/scale\`; \`--fresh\` makes them anew, \`--rows 20000\` measures a smaller one as the largest,
\`--database mysql://…\` another server. What is read and why: docs/adr/0010-rollups-kept-by-the-writer.md,
docs/adr/0018-pages-of-what-a-link-keeps.md, docs/adr/0022-leads-to-a-page.md, docs/adr/0023-sums-of-several-dimensions.md,
docs/adr/0027-beginnings-of-names-and-nearest-pages.md.

## What this run shows

${conclusionOf(measured, sizes)}

${(['page', 'total', 'summary'] as const).map((kind) => tableOf(kind, measured, sizes)).join('\n')}`;
  return format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'always' });
}
