import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { openHubInOneProcess, runHub, type RunningProgram } from '../../kit';
import { load } from '../load';
import { operations, type OperationName } from './operations';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const names = Object.keys(operations) as OperationName[];

/** Most memory the process ever held, in megabytes; null where the system does not say. */
async function peakMemory({ process: { pid } }: RunningProgram): Promise<number | null> {
  try {
    const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    // Only Linux keeps this file; elsewhere the figure is left out.
    return null;
  }
}

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
      await load(hub.url, operations[name], { seconds: 1, connections });
      const { perSecond, p50, p99, failures } = await load(hub.url, operations[name], { seconds, connections });
      shallow ||= perSecond;
      const ratio = (perSecond / shallow).toFixed(2);
      print(`| ${name} | ${perSecond.toFixed(0)} | ${ratio} | ${p50} | ${p99} | ${statements[name]} | ${failures} |`);
    }
    print();
    print(`Start, with data: ${startMs} ms. Peak memory: ${(await peakMemory(hub)) ?? 'not known'} MB.`);
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
