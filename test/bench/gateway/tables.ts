import { type Comparison } from './comparison';
import { type Growth } from './growth';
import { type Round } from './rounds';

const number = (value: number | null, digits = 0): string => (value === null ? '–' : value.toFixed(digits));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
  '',
];
const ratio = (one: number | null | undefined, other: number | null | undefined): string =>
  typeof one === 'number' && typeof other === 'number' && other > 0 ? (one / other).toFixed(2) : '–';

/** One column: its head, and what stands in it for a contender and the one it is compared with. */
type Column = readonly [head: string, cell: (round: Round, stock: Round | undefined) => string];

const columns: readonly Column[] = [
  ['requests, ratio', (round, stock) => ratio(round.perSecond, stock?.perSecond)],
  ['CPU a request, ratio', (round, stock) => ratio(stock?.cpuPerRequest, round.cpuPerRequest)],
  ['CPU a request, µs', ({ cpuPerRequest }) => number(cpuPerRequest)],
  ['p50 ms', ({ p50 }) => number(p50, 2)],
  ['p99 ms', ({ p99 }) => number(p99, 2)],
  ['core busy', ({ busy }) => (busy === null ? '–' : `${number(busy * 100)} %`)],
  ['failures', ({ failures }) => String(failures)],
];
const ofRealSubgraphs: readonly Column[] = [
  ['requests a second', ({ perSecond }) => number(perSecond)],
  ...columns.slice(0, 3),
  ['CPU of the subgraphs, µs', ({ subgraphCpuPerRequest }) => number(subgraphCpuPerRequest)],
  ...columns.slice(3),
];

/** One table an operation; the first contender is what the others are compared with. */
export function comparedTables({ medians, running }: Comparison, { areReal = false } = {}): string[] {
  const shown = areReal ? ofRealSubgraphs : columns;
  return [...medians].flatMap(([operation, byContender]) => {
    const stock = byContender.get(running[0]?.name ?? '');
    const rows = running.flatMap(({ name, contender }) => {
      const round = byContender.get(name);
      return round ? [[contender.title, ...shown.map(([, cell]) => cell(round, stock))]] : [];
    });
    return [`### ${operation}${areReal ? ', real' : ''}`, '', ...table(['', ...shown.map(([head]) => head)], rows)];
  });
}

/** How long each took to start, and the most it held. */
export function startTable({ running, peaks }: Comparison, { areReal = false } = {}): string[] {
  return [
    `### Start and memory${areReal ? ', real' : ''}`,
    '',
    ...table(
      ['', 'process start to first answer, ms', 'peak memory, MB'],
      running.map(({ name, contender, firstAnswerMs }) => [
        contender.title,
        String(firstAnswerMs),
        number(peaks.get(name) ?? null),
      ]),
    ),
  ];
}

/** How the cost grows, one table a size. */
export function growthTables(growth: readonly Growth[]): string[] {
  if (growth.length === 0) return [];
  return [
    ...growth.flatMap(({ what, sizes, rows }) => [
      `### ${what}`,
      '',
      ...table(
        ['CPU a request, µs', ...sizes.map(String), 'slope'],
        rows.map(({ title, cpu, slope }) => [title, ...cpu.map((value) => number(value)), number(slope, 2)]),
      ),
    ]),
    'The slope is the exponent of growth between the last two columns: 1 is linear, above 1 superlinear.',
    '',
  ];
}
