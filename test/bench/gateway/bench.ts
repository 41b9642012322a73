import { writeFile } from 'node:fs/promises';
import { arch, cpus, platform } from 'node:os';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { root } from '../../../gateway/hub/paths';
import { compare, type Effort } from './comparison';
import { contenders, needsPeers } from './contenders';
import { openReal, openReplayed } from './ground';
import { measureGrowth } from './growth';
import { type BenchOperation, operations } from './operations';
import { installPeers, versions } from './peers';
import { realOperations } from './real-operations';
import { report } from './report';
import { CONNECTIONS } from './rounds';

interface GatewayBenchOptions extends Effort {
  /** Contenders to run, the first is what the others are compared with; all when empty. */
  readonly only: readonly string[];
  /** Operations to drive; all when empty. */
  readonly operations: readonly string[];
  /** Parts of the page; all when empty. */
  readonly parts: readonly string[];
  /** Server the real subgraphs keep their records on; SQLite files unless given. */
  readonly database?: string;
}

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const page = resolve(root, 'docs/benchmarks.md');
const parts = ['replayed', 'growth', 'real'];

/** Compares gateways over replayed and over real subgraphs; writes docs/benchmarks.md when all of it was run. */
async function benchGateways(options: GatewayBenchOptions): Promise<void> {
  const { rounds, seconds, database = null } = options;
  const names = chosen('contender', options.only, Object.keys(contenders));
  const run = chosen('part', options.parts, parts);
  const driven = chosen('operation', options.operations, allOperations);
  const gateways = names.filter((name) => contenders[name]?.kind !== 'embedded');
  if (needsPeers(names)) await installPeers(tell);
  const text = report({
    replayed: run.includes('replayed')
      ? await compare(gateways, () => openReplayed(4), ofThese(operations, driven), options, tell)
      : null,
    growth: run.includes('growth') ? await grown(names, { rounds: Math.min(rounds, 3), seconds }) : [],
    real: run.includes('real')
      ? await compare(names, () => openReal(database), ofThese(realOperations, driven), options, tell)
      : null,
    database: database === null ? 'SQLite files' : new URL(database).protocol.replace(':', ''),
    effort: options,
    connections: CONNECTIONS,
    machine: `${cpus().length} cores, ${arch()}, ${platform()}, Node ${process.version}`,
    versions: await versions(),
  });
  print(text);
  const isWhole = [options.only, options.operations, options.parts].every((some) => some.length === 0);
  if (!isWhole) return;
  await writeFile(page, text);
  tell(`Written: ${page}`);
}

async function grown(names: readonly string[], effort: Effort) {
  tell('Growth …');
  return measureGrowth(
    names.filter((name) => /^(stock|compiled|merge)$/.test(name)),
    effort,
  );
}

function chosen(what: string, wanted: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no ${what} ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  return wanted.length > 0 ? wanted : known;
}

const allOperations = [...new Set([operations, realOperations].flatMap((known) => Object.keys(known)))];
const ofThese = (
  known: Readonly<Record<string, BenchOperation>>,
  names: readonly string[],
): ReadonlyMap<string, BenchOperation> => new Map(Object.entries(known).filter(([name]) => names.includes(name)));
const list = (value: string): string[] => value.split(',').filter((name) => name !== '');

export const gatewayBench = new Command('gateway')
  .description('Gateways over replayed and real subgraphs, one core each; a whole run writes docs/benchmarks.md.')
  .option('--rounds <number>', 'interleaved rounds', Number, 5)
  .option('--seconds <number>', 'how long each is driven in a round', Number, 2)
  .option(
    '--only <names>',
    `the first is what the others are compared with: ${Object.keys(contenders).join(', ')}`,
    list,
    [],
  )
  .option('--operations <names>', `some of ${allOperations.join(', ')}`, list, [])
  .option('--parts <names>', `some of ${parts.join(', ')}`, list, [])
  .option(
    '--database <url>',
    'where real subgraphs keep their records: mysql://user:password@host; SQLite unless given',
  )
  .action((options: GatewayBenchOptions) => benchGateways(options));
