interface Both {
  readonly large: number;
  readonly small: number;
}

/** What one question costs over both sets. */
export interface Measured {
  readonly what: string;
  readonly kind: 'page' | 'total' | 'summary';
  /** Lower quartiles. */
  readonly milliseconds: Both;
  readonly read: Both;
}

interface Run {
  readonly rows: number;
  readonly small: number;
  readonly rounds: number;
  readonly cores: number;
}

const titles = { page: 'Pages', total: 'Totals', summary: 'Summaries' } as const;
const limits = { page: 1.5, total: 10, summary: 10 } as const;

const number = new Intl.NumberFormat('en');

/** A page of twenty reads its rows and some more by chance: below this, a ratio says nothing. */
const FEW = 200;

function tableOf(kind: Measured['kind'], measured: readonly Measured[]): string {
  const first = measured.find(({ what }) => what.endsWith('first page'))?.milliseconds.large;
  const rows = measured
    .filter((one) => one.kind === kind)
    .map(({ what, milliseconds: { large, small }, read }) => {
      const ratio = Math.max(read.large, FEW) / Math.max(read.small, FEW);
      const cells = [
        what,
        number.format(read.small),
        number.format(read.large),
        `${ratio.toFixed(2)}${ratio > limits[kind] ? ` (over ${limits[kind]})` : ''}`,
        (large / small).toFixed(2),
        first === undefined ? '' : (large / first).toFixed(2),
      ];
      return `| ${cells.join(' | ')} |`;
    });
  return [
    `## ${titles[kind]}`,
    '',
    '| question | rows read, small set | large set | ratio | of times | time to the first page of processes |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** What a run measured, as a page of ratios. */
export function reportOf(measured: readonly Measured[], { rows, small, rounds, cores }: Run): string {
  return `# Scale

Written by \`npm run bench -- scale\`: the same questions put to two sets in one MariaDB server, through the subgraphs in
one process (GraphQL to JSON), on ${cores} cores. The large set has ${number.format(rows)} contracting processes, ${number.format(rows)} attendances at
${number.format(Math.ceil(rows / 10))} events, and ${number.format(Math.ceil(rows / 10))} deployments; the small one ${number.format(small)}, ${number.format(small)} at ${number.format(Math.ceil(small / 10))}, and ${number.format(Math.ceil(small / 10))}.

Judged by the rows the server reads (\`Handler_read_%\`, index entries among them), which other work on the machine does
not change: a page should read the same in both (ratio under 1.5, of ${FEW} rows and more), a total or a summary under ten
times as much for a hundred times the records. Times are lower quartiles of ${rounds} rounds, as ratios. The 10,000th page is
the last but one where a list has fewer.

The sets are kept in \`.bench/scale\`; \`--fresh\` makes them anew, \`--rows 20000\` measures a smaller one,
\`--database mysql://…\` another server. What is read and why: docs/adr/0010-rollups-kept-by-the-writer.md.

${(['page', 'total', 'summary'] as const).map((kind) => tableOf(kind, measured)).join('\n')}`;
}
