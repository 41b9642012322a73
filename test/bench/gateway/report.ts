import { type Growth } from './growth';
import { type Round } from './rounds';
import { type RunningContender } from './session';

export interface Measurements {
  readonly running: readonly RunningContender[];
  readonly peaks: ReadonlyMap<string, number | null>;
  /** By operation, then by contender. */
  readonly medians: ReadonlyMap<string, ReadonlyMap<string, Round>>;
  readonly growth: readonly Growth[];
  readonly checked: number;
  /** Contenders that took no part, and why. */
  readonly leftOut: readonly string[];
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly pinned: boolean;
  readonly machine: string;
  readonly versions: readonly string[];
}

const number = (value: number | null, digits = 0): string => (value === null ? '–' : value.toFixed(digits));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];
const ratio = (one: number | null | undefined, other: number | null | undefined): string =>
  typeof one === 'number' && typeof other === 'number' && other > 0 ? (one / other).toFixed(2) : '–';

/** One table an operation; the first contender is what the others are compared with. */
function operationTables({ medians, running }: Measurements): string[] {
  return [...medians].flatMap(([operation, byContender]) => {
    const stock = byContender.get(running[0]?.name ?? '');
    return [
      `### ${operation}`,
      '',
      ...table(
        [
          '',
          'requests, ratio',
          'CPU a request, ratio',
          'CPU a request, µs',
          'p50 ms',
          'p99 ms',
          'core busy',
          'failures',
        ],
        running.flatMap(({ name, contender }) => {
          const round = byContender.get(name);
          if (!round) return [];
          return [
            [
              contender.title,
              ratio(round.perSecond, stock?.perSecond),
              ratio(stock?.cpuPerRequest, round.cpuPerRequest),
              number(round.cpuPerRequest),
              number(round.p50, 2),
              number(round.p99, 2),
              round.busy === null ? '–' : `${number(round.busy * 100)} %`,
              String(round.failures),
            ],
          ];
        }),
      ),
      '',
    ];
  });
}

function growthTables(growth: readonly Growth[]): string[] {
  return growth.flatMap(({ what, sizes, rows }) => [
    `### ${what}`,
    '',
    ...table(
      ['CPU a request, µs', ...sizes.map(String), 'slope'],
      rows.map(({ title, cpu, slope }) => [title, ...cpu.map((value) => number(value)), number(slope, 2)]),
    ),
    '',
  ]);
}

/** Says so when the gateways did not have their core to themselves. */
function shared({ medians }: Measurements): string[] {
  const busy = [...medians.values()].flatMap((rounds) => [...rounds.values()].flatMap((round) => round.busy ?? []));
  const most = Math.max(...busy);
  if (busy.length === 0 || most >= 0.9) return [];
  const share = `${number(most * 100)} %`;
  return [
    `- In this run no gateway had its core for more than ${share} of the time: other work shared the machine. Compare`,
    '  processor time rather than requests and latencies.',
  ];
}

/** What the bench found, as a page. */
export function report(measured: Measurements): string {
  const { running, peaks, growth, checked, leftOut, rounds, seconds, connections, pinned, machine, versions } =
    measured;
  const cores = pinned
    ? 'every gateway on one core, load and replayed subgraphs on another'
    : 'nothing pinned to a core, because taskset is not there: the ratios mix gateway and load';
  return [
    '# The gateway among its peers',
    '',
    'Written by `npm run bench -- gateway`; run it again to check it. Ratios hold between machines of one kind, absolute',
    'figures do not.',
    '',
    `- ${machine}; ${cores}.`,
    `- ${rounds} interleaved rounds of ${seconds} s, ${connections} kept connections; medians. p50 and p99 are without`,
    '  the first quarter of a second of each, in which connections are opened. All run with `--max-semi-space-size=64`',
    '  and `NODE_ENV=production`.',
    '- Subgraph answers are replayed, so the gateway alone is measured. But for hot, no two callers ask the same.',
    `- Before anything was measured, ${checked} answers were compared with those of one merged schema; who answers otherwise is left out.`,
    '- "requests, ratio" is how many times the requests a second of the first line; "CPU a request, ratio" how many',
    '  times less processor time. "core busy" under 90 % means that something other than the gateway was the limit.',
    `- ${versions.join(', ')}.`,
    ...shared(measured),
    ...leftOut.map((reason) => `- Left out: ${reason}`),
    '',
    ...operationTables(measured),
    '### Start and memory',
    '',
    ...table(
      ['', 'process start to first answer, ms', 'peak memory, MB'],
      running.map(({ name, contender, firstAnswerMs }) => [
        contender.title,
        String(firstAnswerMs),
        number(peaks.get(name) ?? null),
      ]),
    ),
    '',
    ...growthTables(growth),
    ...(growth.length > 0
      ? ['The slope is the exponent of growth between the last two columns: 1 is linear, above 1 superlinear.', '']
      : []),
  ].join('\n');
}
