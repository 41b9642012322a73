import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { type OpenSubgraph } from '../../../shared/federation';
import { startMariaDB } from '../../kit/mariadb';
import { openSet } from './build';
import { questionsFor, type ScaleQuestion } from './questions';
import { reportOf, type Measured } from './report';
import { rowsRead } from './rows-read';

/** The sets beside the one that is asked for: a tenth of each other, the larger one below it. */
const besides = (rows: number): readonly [number, number] => (rows > 100_000 ? [10_000, 100_000] : [1_000, 10_000]);

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

const Held = z.record(z.string(), z.object({ totalCount: z.number() }));

/** Records that a set holds of what a page is asked of. */
async function held(subgraph: OpenSubgraph, query: string): Promise<number> {
  const { data } = await subgraph.ask({ query: query.replace('{ nodes {', '{ totalCount nodes {') });
  const [page] = Object.values(Held.parse(data));
  return page?.totalCount ?? 0;
}

type Sets<T> = readonly [T, T, T];

async function overSets<T, R>([small, medium, large]: Sets<T>, work: (set: T) => Promise<R>): Promise<[R, R, R]> {
  return [await work(small), await work(medium), await work(large)];
}

/** What a question costs over the sets, asked in turn. */
async function measure(question: ScaleQuestion, sets: Sets<OpenSubgraph>, rounds: number): Promise<Measured> {
  const asked = await overSets(sets, async (subgraph) => ({
    subgraph,
    query: await question.ask(subgraph),
    times: new Array<number>(),
  }));
  for (let round = 0; round <= rounds; round += 1) {
    const took = await overSets(asked, ({ subgraph, query }) => timeOf(subgraph, query));
    // The first round warms caches and compiles the question.
    if (round === 0) continue;
    asked.forEach(({ times }, set) => times.push(took[set] ?? NaN));
    // A question of seconds need not be asked often.
    if (took[2] > 2_000 && round === 2) break;
  }
  return {
    what: question.what,
    kind: question.kind,
    milliseconds: await overSets(asked, async ({ times }) => typical(times)),
    read: await overSets(asked, ({ subgraph, query }) => rowsRead(subgraph, query)),
    held: await overSets(asked, async ({ subgraph, query }) => (question.kind === 'page' ? held(subgraph, query) : 0)),
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
    const sizes = [...besides(rows), rows] as const;
    const sets = await overSets(sizes, (size) => {
      tell(`The set of ${size} rows at ${url}`);
      return openSet(url, size, options.fresh, tell);
    });
    const measured: Measured[] = [];
    for (const index of sets[0].keys()) {
      const [small, medium, large] = sets.map((subgraphs) => subgraphs[index]);
      if (!small || !medium || !large) continue;
      for (const question of questionsFor(large)) {
        const one = await measure(question, [small, medium, large], Number(options.rounds));
        tell(`  ${one.what}: ${one.read.join(', ')} rows read`);
        measured.push(one);
      }
    }
    const text = await reportOf(measured, { sizes, rounds: Number(options.rounds), cores: cpus().length });
    process.stdout.write(text);
    if (rows === 1_000_000) {
      await writeFile(resolve(root, 'docs/scale.md'), text);
      tell('Written: docs/scale.md');
    }
    await Promise.all(sets.flat().map((subgraph) => subgraph.close()));
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
    'Pages, totals and summaries over ten thousand rows to a million; a run of a million writes docs/scale.md.',
  )
  .option('--rows <number>', 'processes and attendances; a tenth as many deployments', '1000000')
  .option('--rounds <number>', 'how often each question is asked', '9')
  .option('--fresh', 'make the sets anew', false)
  .option('--database <url>', 'a server to make the sets on, as mysql://user@host:port; a private one unless given')
  .action(benchScale);
