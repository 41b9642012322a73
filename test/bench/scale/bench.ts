import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { type OpenSubgraph } from '../../../shared/federation';
import { startMariaDB } from '../../kit/mariadb';
import { openSet } from './build';
import { questionsFor, type ScaleQuestion } from './questions';
import { reportOf, type Measured } from './report';
import { rowsRead } from './rows-read';

const SMALL = 10_000;
const root = resolve(__dirname, '../../../..');
const tell = (text: string): void => void process.stderr.write(`${text}\n`);

/** Lower quartile: what else the machine does can make an answer slower, never quicker. */
const typical = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 4)] ?? NaN;
};

async function timeOf(subgraph: OpenSubgraph, query: string): Promise<number> {
  const started = performance.now();
  const { errors } = await subgraph.ask({ query });
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  return performance.now() - started;
}

/** What a question costs over both sets, asked in turn. */
async function measure(
  question: ScaleQuestion,
  large: OpenSubgraph,
  small: OpenSubgraph,
  rounds: number,
): Promise<Measured> {
  const [ofLarge, ofSmall] = [await question.ask(large), await question.ask(small)];
  const times: { large: number[]; small: number[] } = { large: [], small: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const [slow, quick] = [await timeOf(large, ofLarge), await timeOf(small, ofSmall)];
    // The first round warms caches and compiles the question.
    if (round === 0) continue;
    times.large.push(slow);
    times.small.push(quick);
    // A question of seconds need not be asked often.
    if (slow > 2_000 && round === 2) break;
  }
  return {
    what: question.what,
    kind: question.kind,
    milliseconds: { large: typical(times.large), small: typical(times.small) },
    read: { large: await rowsRead(large, ofLarge), small: await rowsRead(small, ofSmall) },
  };
}

interface ScaleOptions {
  readonly rows: string;
  readonly rounds: string;
  readonly fresh: boolean;
  readonly database?: string;
}

async function benchScale(options: ScaleOptions): Promise<void> {
  const rows = Number(options.rows);
  const directory = resolve(root, '.bench/scale');
  await mkdir(directory, { recursive: true });
  const server = options.database === undefined ? await startKept(directory) : null;
  const url = options.database ?? server?.url ?? '';
  try {
    tell(`The set of ${rows} rows at ${url}`);
    const large = await openSet(url, rows, options.fresh, tell);
    tell(`The set of ${SMALL} rows`);
    const small = await openSet(url, SMALL, options.fresh, tell);
    const measured: Measured[] = [];
    for (const [index, subgraph] of large.entries()) {
      const beside = small[index];
      if (!beside) continue;
      for (const question of questionsFor(subgraph)) {
        const one = await measure(question, subgraph, beside, Number(options.rounds));
        const { milliseconds, read } = one;
        tell(
          `  ${one.what}: ${read.small} rows read to ${read.large}, ${milliseconds.small.toFixed(1)} ms to ${milliseconds.large.toFixed(1)} ms`,
        );
        measured.push(one);
      }
    }
    const text = reportOf(measured, {
      rows,
      small: SMALL,
      rounds: Number(options.rounds),
      cores: cpus().length,
    });
    process.stdout.write(text);
    if (rows === 1_000_000) {
      await writeFile(resolve(root, 'docs/scale.md'), text);
      tell('Written: docs/scale.md');
    }
    await Promise.all([...large, ...small].map((subgraph) => subgraph.close()));
  } finally {
    await server?.[Symbol.asyncDispose]();
  }
}

/** A private server whose files stay, with memory enough for the indices of a million rows. */
const startKept = (directory: string) =>
  startMariaDB({
    directory,
    keep: true,
    args: [
      '--innodb-buffer-pool-size=2G',
      '--innodb-log-file-size=512M',
      '--innodb-flush-log-at-trx-commit=2',
      '--innodb-sort-buffer-size=64M',
      '--local-infile=1',
      '--max-allowed-packet=64M',
    ],
  });

export const scaleBench = new Command('scale')
  .description(
    'Pages, totals and summaries over a million rows beside ten thousand; a run of a million writes docs/scale.md.',
  )
  .option('--rows <number>', 'processes and attendances; a tenth as many deployments', '1000000')
  .option('--rounds <number>', 'how often each question is asked', '9')
  .option('--fresh', 'make the sets anew', false)
  .option('--database <url>', 'a server to make the sets on, as mysql://user@host:port; a private one unless given')
  .action(benchScale);
