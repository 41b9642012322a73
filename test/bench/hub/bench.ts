import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { openHubInOneProcess, runHub } from '../../kit';
import { load } from '../load';
import { peakMemory } from '../process-figures';
import { operations, type OperationName } from './operations';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const names = Object.keys(operations) as OperationName[];

/** SQL statements one request costs, over all subgraphs. */
async function statementsPerRequest(): Promise<Record<OperationName, number>> {
  await using hub = await openHubInOneProcess();
  const counted: Partial<Record<OperationName, number>> = {};
  for (const name of names) {
    await hub.ask(operations[name]);
    counted[name] = [...hub.statements.values()].reduce((sum, said) => sum + said.length, 0);
  }
  return counted as Record<OperationName, number>;
}

async function bench(seconds: number, connections: number): Promise<void> {
  const statements = await statementsPerRequest();
  const directory = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  try {
    // The first start loads the data; the second is what a restart costs.
    await (await runHub(['start', '--data', directory])).stop();
    const started = performance.now();
    const hub = await runHub(['start', '--data', directory]);
    const startMs = Math.round(performance.now() - started);
    print(
      `Embedded hub, ${connections} connections, ${seconds} s each; ratios to shallow hold between machines, absolute figures do not.`,
    );
    print();
    print('| operation | requests a second | to shallow | p50 ms | p99 ms | statements a request | failures |');
    print('| --- | --- | --- | --- | --- | --- | --- |');
    let shallow = 0;
    for (const name of names) {
      const bodies = [{ query: operations[name] }];
      await load(hub.url, bodies, { seconds: 1, connections });
      const { perSecond, p50, p99, failures } = await load(hub.url, bodies, { seconds, connections });
      shallow ||= perSecond;
      const ratio = (perSecond / shallow).toFixed(2);
      print(`| ${name} | ${perSecond.toFixed(0)} | ${ratio} | ${p50} | ${p99} | ${statements[name]} | ${failures} |`);
    }
    print();
    print(
      `Start, with data: ${startMs} ms. Peak memory: ${(await peakMemory(hub.process.pid ?? 0)) ?? 'not known'} MB.`,
    );
    await hub.stop();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

export const hubBench = new Command('hub')
  .description('Starts the hub and drives three operations: shallow, fan-out over all subgraphs, deep.')
  .option('--seconds <number>', 'how long each operation is driven', '4')
  .option('--connections <number>', 'connections kept busy', '16')
  .action((options: { seconds: string; connections: string }) =>
    bench(Number(options.seconds), Number(options.connections)),
  );
