/** Lower quartiles of one question over both sets, in milliseconds. */
export interface Measured {
  readonly what: string;
  readonly kind: 'page' | 'total' | 'summary';
  readonly large: number;
  readonly small: number;
}

interface Run {
  readonly rows: number;
  readonly small: number;
  readonly rounds: number;
  readonly builtIn: number;
  readonly cores: number;
}

const titles = { page: 'Pages', total: 'Totals', summary: 'Summaries' } as const;
const limits = { page: 1.5, total: 10, summary: 10 } as const;

const number = new Intl.NumberFormat('en');

function tableOf(kind: Measured['kind'], measured: readonly Measured[]): string {
  const first = measured.find(({ what }) => what.endsWith('first page'))?.large;
  const rows = measured
    .filter((one) => one.kind === kind)
    .map(({ what, large, small }) => {
      const ratio = large / small;
      const beyond = ratio > limits[kind] ? ` (over ${limits[kind]})` : '';
      return `| ${what} | ${ratio.toFixed(2)}${beyond} | ${first === undefined ? '' : (large / first).toFixed(2)} |`;
    });
  return [
    `## ${titles[kind]}`,
    '',
    '| question | large set to small set | to the first page of processes |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** What a run measured, as a page of ratios. */
export function reportOf(measured: readonly Measured[], { rows, small, rounds, cores }: Run): string {
  return `# Scale

Written by \`npm run bench -- scale\`. Ratios of lower quartiles of ${rounds} rounds within one run, both sets in one MariaDB server,
asked through the subgraphs in one process (GraphQL to JSON), on ${cores} cores. The large set has ${number.format(rows)} contracting
processes, ${number.format(rows)} attendances at ${number.format(Math.ceil(rows / 10))} events, and ${number.format(Math.ceil(rows / 10))} deployments; the small one ${number.format(small)}, ${number.format(small)} and ${number.format(Math.ceil(small / 10))}. A page should
cost the same in both (ratio under 1.5), a total or a summary under ten times as much for a hundred times the records.
The 10,000th page is the last but one where a list has fewer.

The sets are kept in \`.bench/scale\`; \`--fresh\` makes them anew, \`--rows 20000\` measures a smaller one,
\`--database mysql://…\` another server. What is read and why: docs/adr/0010-rollups-kept-by-the-writer.md.

${(['page', 'total', 'summary'] as const).map((kind) => tableOf(kind, measured)).join('\n')}`;
}
