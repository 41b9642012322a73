import { writeFile } from 'node:fs/promises';
import { arch, cpus, platform } from 'node:os';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { root } from '../../../gateway/hub/paths';
import { peakMemory } from '../process-figures';
import { contenders, needsPeers } from './contenders';
import { measureGrowth } from './growth';
import { operations, requestsOf } from './operations';
import { installPeers, versions } from './peers';
import { report } from './report';
import { checkAnswers, CONNECTIONS, drive, medianOf, type Round } from './rounds';
import { openSession } from './session';

interface GatewayBenchOptions {
  readonly rounds: number;
  readonly seconds: number;
  /** Contenders to run, the first is what the others are compared with; all when empty. */
  readonly only: readonly string[];
  /** Operations to drive; all when empty. */
  readonly operations: readonly string[];
  readonly growth: boolean;
}

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const page = resolve(root, 'docs/benchmarks.md');

/** Compares gateways over replayed subgraphs; writes docs/benchmarks.md when all of it was run. */
async function benchGateways(options: GatewayBenchOptions): Promise<void> {
  const { rounds, seconds } = options;
  const names = chosen('contender', options.only, Object.keys(contenders));
  const driven = chosen('operation', options.operations, Object.keys(operations));
  if (needsPeers(names)) await installPeers(tell);
  const asked = driven.flatMap((name) => (operations[name] ? requestsOf(operations[name]) : []));
  tell(`Starting ${names.join(', ')} …`);
  const measured = new Map<string, Map<string, Round[]>>(
    driven.map((name) => [name, new Map(names.map((one) => [one, []]))]),
  );
  await using session = await openSession(names, 4, asked[0] ?? {});
  const { answers, wrong } = await checkAnswers(session, 4, asked);
  const right = session.running.filter(({ name }) => !wrong.has(name));
  const leftOut = [...session.failed, ...[...wrong].map(([name, how]) => `${name} answers otherwise, ${how}`)];
  for (const reason of leftOut) tell(`Left out: ${reason}`);
  tell(`${answers} answers compared with those of the merged schema.`);
  for (let round = 0; round <= rounds; round += 1) {
    tell(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`);
    for (const name of driven) {
      const operation = operations[name];
      if (!operation) continue;
      // Every second round in the other order: what the machine does meanwhile falls on all alike.
      for (const contender of round % 2 === 0 ? right : [...right].reverse()) {
        const result = await drive(contender, operation, { seconds: round === 0 ? 1 : seconds });
        if (round > 0) measured.get(name)?.get(contender.name)?.push(result);
      }
    }
  }
  const peaks = new Map<string, number | null>();
  for (const { name, pid } of right) peaks.set(name, await peakMemory(pid));
  const text = report({
    running: right,
    peaks,
    medians: new Map(
      [...measured].map(([name, byContender]) => [
        name,
        new Map([...byContender].map(([one, results]) => [one, medianOf(results)])),
      ]),
    ),
    growth: options.growth ? await grown(names, { rounds: Math.min(rounds, 3), seconds }) : [],
    checked: answers,
    leftOut,
    rounds,
    seconds,
    connections: CONNECTIONS,
    pinned: session.pinned,
    machine: `${cpus().length} cores, ${arch()}, ${platform()}, Node ${process.version}`,
    versions: await versions(),
  });
  print(text);
  const whole = options.only.length === 0 && options.operations.length === 0 && options.growth;
  if (!whole) return;
  await writeFile(page, text);
  tell(`Written: ${page}`);
}

async function grown(names: readonly string[], effort: { rounds: number; seconds: number }) {
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

const list = (value: string): string[] => value.split(',').filter((name) => name !== '');
const known = (names: object): string => Object.keys(names).join(', ');

export const gatewayBench = new Command('gateway')
  .description('Gateways over replayed subgraphs, one core each; a whole run writes docs/benchmarks.md.')
  .option('--rounds <number>', 'interleaved rounds', '5')
  .option('--seconds <number>', 'how long each is driven in a round', '2')
  .option('--only <names>', `the first is what the others are compared with: ${known(contenders)}`, list, [])
  .option('--operations <names>', `some of ${known(operations)}`, list, [])
  .option('--no-growth', 'without pages of 10 to 1000 and 4 to 16 subgraphs')
  .action((options: { rounds: string; seconds: string; only: string[]; operations: string[]; growth: boolean }) =>
    benchGateways({ ...options, rounds: Number(options.rounds), seconds: Number(options.seconds) }),
  );
