import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import { createConnection } from 'mysql2/promise';
import { root } from '../../../gateway/hub/paths';
import { openSubgraph } from '../../../shared/federation';
import { createLog } from '../../../shared/log';
import { subgraph as procurement } from '../../../subgraphs/procurement/subgraph';
import { askOverHttp, type RunningProgram, startProgram } from '../../kit';
import { load, type Measured } from '../load';
import { cpuSeconds, peakMemory } from '../process-figures';
import { type Case, casesOf } from './cases';
import { fill } from './rows';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

/** For every server alike. */
const node = [process.execPath, '--max-semi-space-size=64'];

/** Servers run on one core, the load on another. */
const SERVER_CORE = '0';
const LOAD_CORE = '1';

interface Options {
  readonly database: string;
  readonly seconds: string;
  readonly rounds: string;
  readonly connections: string;
  readonly beside?: string;
}

interface Round extends Measured {
  /** Microseconds of processor time a request. */
  readonly cpu: number | null;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function pinned(): readonly string[] {
  try {
    execFileSync('taskset', ['-cp', LOAD_CORE, String(process.pid)], { stdio: 'ignore' });
    return ['taskset', '-c', SERVER_CORE];
  } catch {
    print('Not pinned: taskset or a second core is missing, so server and load share their cores.');
    return [];
  }
}

/** Fills the database, and counts what each case costs it. */
async function prepare(database: string): Promise<{ cases: readonly Case[]; statements: readonly number[] }> {
  let said = 0;
  const subgraph = await openSubgraph(procurement, {
    database,
    log: createLog('bench', 'warn'),
    onStatement: () => said++,
  });
  try {
    const cases = casesOf(await fill(subgraph));
    const statements: number[] = [];
    for (const { query, variables } of cases) {
      said = 0;
      await subgraph.ask({ query, variables });
      statements.push(said);
    }
    return { cases, statements };
  } finally {
    await subgraph.close();
  }
}

/** Every server must give the limit's answer before any of them is measured. */
async function mustAgree(servers: ReadonlyMap<string, RunningProgram>, cases: readonly Case[]): Promise<void> {
  for (const { query, variables, operationName } of cases) {
    const answers: unknown[] = [];
    for (const { url } of servers.values()) answers.push(await askOverHttp(url, query, variables, operationName));
    const [expected] = answers;
    const wrong = [...servers.keys()].filter((_name, index) => !isDeepStrictEqual(answers[index], expected));
    if (wrong.length > 0) throw new Error(`${wrong.join(' and ')} answer ${operationName} otherwise than the limit`);
  }
}

async function drive({ url, process: child }: RunningProgram, asked: Case, options: Options): Promise<Round> {
  const settings = { seconds: Number(options.seconds), connections: Number(options.connections) };
  const before = await cpuSeconds(child.pid ?? 0);
  const measured = await load(url, [{ ...asked }], settings);
  const after = await cpuSeconds(child.pid ?? 0);
  return { ...measured, cpu: before === null || after === null ? null : ((after - before) * 1e6) / measured.requests };
}

function line(name: string, asked: Case, rounds: readonly Round[], limits: readonly Round[]): string {
  const of = (pick: (round: Round) => number, from = rounds) => median(from.map(pick));
  const perSecond = of((round) => round.perSecond);
  const cpu = of((round) => round.cpu ?? 0);
  const ratio = (perSecond / of((round) => round.perSecond, limits)).toFixed(2);
  const cost = cpu === 0 ? '' : (of((round) => round.cpu ?? 0, limits) / cpu).toFixed(2);
  const failures = rounds.reduce((sum, round) => sum + round.failures, 0);
  const [p50, p99] = [of((round) => round.p50), of((round) => round.p99)];
  return `| ${asked.operationName} | ${name} | ${perSecond.toFixed(0)} | ${ratio} | ${p50} | ${p99} | ${cpu.toFixed(0)} | ${cost} | ${failures} |`;
}

async function measure(url: string, options: Options): Promise<void> {
  const { cases, statements } = await prepare(url);
  const core = pinned();
  const env = { PROCUREMENT_DATABASE: url, HUB_DATA_SETS: 'none', NODE_ENV: 'production' };
  const hub = (program: string) => startProgram([...core, ...node, program, 'subgraph', 'procurement'], env);
  const servers = new Map<string, RunningProgram>();
  try {
    servers.set('limit', await startProgram([...core, ...node, join(__dirname, 'limit-server.js'), url]));
    if (options.beside !== undefined) servers.set('beside', await hub(options.beside));
    servers.set('subgraph', await hub(join(root, 'dist/gateway/hub/main.js')));
    await mustAgree(servers, cases);
    print(
      `Procurement over HTTP, ${options.connections} connections, ${options.rounds} rounds of ${options.seconds} s, medians; statements a request:`,
    );
    print(`${cases.map(({ operationName }, index) => `${operationName} ${statements[index] ?? 0}`).join(', ')}.`);
    print();
    print(
      '| case | server | requests a second | to limit | p50 ms | p99 ms | CPU µs a request | limit’s CPU to it | failures |',
    );
    print('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const asked of cases) {
      const rounds = new Map<string, Round[]>([...servers.keys()].map((name) => [name, []]));
      for (const server of servers.values())
        await load(server.url, [{ ...asked }], { seconds: 1, connections: Number(options.connections) });
      for (let round = 0; round < Number(options.rounds); round++) {
        for (const [name, server] of servers) rounds.get(name)?.push(await drive(server, asked, options));
      }
      for (const [name, own] of rounds) print(line(name, asked, own, rounds.get('limit') ?? []));
    }
    print();
    for (const [name, server] of servers)
      print(`Peak memory of ${name}: ${(await peakMemory(server.process.pid ?? 0)) ?? 'not known'} MB.`);
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
}

/** @throws InvalidArgumentError for what is no server alone */
function server(url: string): string {
  if (URL.canParse(url) && new URL(url).pathname.length <= 1) return url;
  throw new InvalidArgumentError('Name a server, without a database: the bench makes one of its own and drops it.');
}

/** Measures on a schema of its own, dropped after. */
async function bench(options: Options): Promise<void> {
  const schema = `hub_bench_${randomBytes(4).toString('hex')}`;
  try {
    await measure(`${options.database.replace(/\/$/, '')}/${schema}`, options);
  } finally {
    const connection = await createConnection({ uri: options.database });
    await connection.query('DROP DATABASE IF EXISTS ??', [schema]);
    await connection.end();
  }
}

export const subgraphsBench = new Command('subgraphs')
  .description('Asks procurement over HTTP on MariaDB, beside a server written by hand for the same three questions.')
  .requiredOption('--database <url>', 'server to measure on, for example mysql://root@127.0.0.1:3306', server)
  .option('--seconds <number>', 'how long a round is', '3')
  .option('--rounds <number>', 'rounds, the servers taking turns', '5')
  .option('--connections <number>', 'connections kept busy', '16')
  .option('--beside <program>', 'another build of the hub (its main.js) to measure in the same rounds')
  .action((options: Options) => bench(options));
