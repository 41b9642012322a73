import { type Comparison, type Effort } from './comparison';
import { type Growth } from './growth';
import { type Round } from './rounds';
import { comparedTables, growthTables, startTable } from './tables';

export interface Measurements {
  readonly replayed: Comparison | null;
  readonly growth: readonly Growth[];
  readonly real: Comparison | null;
  /** What the real subgraphs keep their records in. */
  readonly database: string;
  readonly effort: Effort;
  readonly connections: number;
  readonly machine: string;
  readonly versions: readonly string[];
}

/** Says so when nothing that was driven had its core to itself. */
function shared({ medians }: Comparison): string[] {
  const busy = [...medians.values()].flatMap((rounds) =>
    [...rounds.values()].flatMap((round: Round) => round.busy ?? []),
  );
  const most = Math.max(...busy);
  if (busy.length === 0 || most >= 0.9) return [];
  const share = `${(most * 100).toFixed(0)} %`;
  return [
    `- In this run nothing had its core for more than ${share} of the time: other work shared the machine. Compare`,
    '  processor time rather than requests and latencies.',
  ];
}

const leftOut = (comparison: Comparison): string[] => comparison.leftOut.map((reason) => `- Left out: ${reason}`);

function replayedPart(comparison: Comparison, growth: readonly Growth[]): string[] {
  return [
    '## Replayed subgraphs',
    '',
    '- Subgraph answers are replayed, so the gateway alone is measured. But for hot, no two callers ask the same.',
    `- Before anything was measured, ${comparison.checked} answers were compared with those of one merged schema; who answers otherwise is left out.`,
    ...shared(comparison),
    ...leftOut(comparison),
    '',
    ...comparedTables(comparison),
    ...startTable(comparison),
    ...growthTables(growth),
  ];
}

function realPart(comparison: Comparison, database: string): string[] {
  return [
    '## Real subgraphs',
    '',
    `The four subgraphs of the hub as processes of their own, with the records of PDP1 on ${database}, asked through every`,
    'gateway at the same load. The embedded hub holds gateway and subgraphs in one process, on SQLite files, as',
    '`npm start` runs it.',
    '',
    '- Load and subgraphs share one core, so the subgraphs are the limit as soon as a gateway takes less than they do:',
    '  "requests, ratio" then shows how much of an answer is the gateway at all, no longer how quick it is. "CPU a request"',
    '  is the gateway alone and holds as above; that of the subgraphs shows what each gateway asks of them. The embedded hub',
    '  does both in one column, with a core to itself.',
    `- Before anything was measured, ${comparison.checked} answers were compared with those of ${comparison.running[0]?.contender.title ?? 'nobody'}; who answers otherwise is left out.`,
    '- No two callers ask the same. "indicators" has no limits: what it hands from subgraph to subgraph is not written by hand.',
    ...shared(comparison),
    ...leftOut(comparison),
    '',
    ...comparedTables(comparison, { areReal: true }),
    ...startTable(comparison, { areReal: true }),
  ];
}

/** What the bench found, as a page. */
export function report(measured: Measurements): string {
  const { replayed, growth, real, database, effort, connections, machine, versions } = measured;
  const cores = [replayed, real].some((one) => one?.pinned === false)
    ? 'nothing pinned to a core, because taskset is not there: the ratios mix gateway and load'
    : 'every gateway on one core, load and subgraphs on another';
  return [
    '# The gateway among its peers',
    '',
    'Written by `npm run bench -- gateway`; run it again to check it. Ratios hold between machines of one kind, absolute',
    'figures do not.',
    '',
    `- ${machine}; ${cores}.`,
    `- ${effort.rounds} interleaved rounds of ${effort.seconds} s, ${connections} kept connections; medians. p50 and p99 are without`,
    '  the first quarter of a second of each, in which connections are opened. All run with `--max-semi-space-size=64`',
    '  and `NODE_ENV=production`.',
    '- "requests, ratio" is how many times the requests a second of the first line; "CPU a request, ratio" how many',
    '  times less processor time. "core busy" under 90 % means that something other than the gateway was the limit.',
    `- ${versions.join(', ')}.`,
    '',
    ...(replayed ? replayedPart(replayed, growth) : []),
    ...(real ? realPart(real, database) : []),
  ].join('\n');
}
