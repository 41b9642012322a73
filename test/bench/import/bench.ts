import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { z } from 'zod';
import { root } from '../../../gateway/hub/paths';
import { mariadbMissing, startMariaDB } from '../../kit/mariadb';
import { cpuSeconds } from '../process-figures';
import { writePackage } from './packages';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

/** Made once and used again; ignored by git. */
const folder = resolve(root, '.hub/bench');

/** What a run in a process of its own measured: seconds by the clock, of the processor, and megabytes. */
const Measured = z.object({
  releases: z.number(),
  seconds: z.record(z.string(), z.number()),
  processorSeconds: z.number(),
  peakMegabytes: z.number(),
});
export type Measured = z.infer<typeof Measured>;

async function measure(what: 'parts' | 'together', path: string, database: string): Promise<Measured> {
  const worker = resolve(root, 'dist/test/bench/import/worker.js');
  const { stdout } = await promisify(execFile)(process.execPath, [worker, what, path, database]);
  return Measured.parse(JSON.parse(stdout));
}

interface Engine {
  readonly name: string;
  readonly database: (run: string) => string;
  /** Processor seconds its server has used; null when there is no server. */
  readonly server: () => Promise<number | null>;
}

const perSecond = (releases: number, seconds: number): string => (releases / seconds).toFixed(0);

async function onEngine({ name, database, server }: Engine, sizes: readonly number[]): Promise<void> {
  print(`| ${name} | releases a second | of the importer’s processor | of the server’s | peak MB |`);
  print('| --- | --- | --- | --- | --- |');
  const peaks: number[] = [];
  for (const size of sizes) {
    const before = await server();
    const path = join(folder, `${size}.json`);
    const { releases, seconds, processorSeconds, peakMegabytes } = await measure(
      'together',
      path,
      database(`t${size}`),
    );
    const after = await server();
    const spent = before === null || after === null ? '–' : `${((after - before) * 1_000).toFixed(0)} ms`;
    const { together = 0 } = seconds;
    const own = `${(processorSeconds * 1_000).toFixed(0)} ms`;
    print(`| ${size} together | ${perSecond(releases, together)} | ${own} | ${spent} | ${peakMegabytes} |`);
    peaks.push(peakMegabytes);
  }
  const smallest = sizes[0] ?? 0;
  const { releases, seconds } = await measure('parts', join(folder, `${smallest}.json`), database('parts'));
  const parts = Object.entries(seconds);
  for (const [part, spent] of parts) print(`| ${smallest} ${part} alone | ${perSecond(releases, spent)} | | | |`);
  const [limit] = parts.reduce((slowest, part) => (part[1] > slowest[1] ? part : slowest));
  print();
  print(
    `The limit is ${limit}. Peak memory, largest to smallest: ${((peaks.at(-1) ?? 0) / (peaks[0] ?? 1)).toFixed(2)}.`,
  );
  print();
}

async function bench(sizes: readonly number[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const size of sizes) {
    const bytes = await writePackage(join(folder, `${size}.json`), size);
    print(`${size} releases: ${(bytes / 1_048_576).toFixed(0)} MiB, ${(bytes / size).toFixed(0)} bytes each.`);
  }
  print();
  const files = await mkdtemp(join(tmpdir(), 'hub-import-'));
  try {
    await onEngine(
      { name: 'SQLite', database: (run) => `sqlite:${join(files, run)}.sqlite`, server: async () => null },
      sizes,
    );
    if (mariadbMissing !== null) {
      print(`SKIPPED: MariaDB, because ${mariadbMissing}`);
      return;
    }
    // As an operator would set it up for a database of this size; commits reach the disk before they are acknowledged.
    await using server = await startMariaDB({ args: ['--innodb-buffer-pool-size=1G', '--innodb-log-file-size=512M'] });
    await onEngine(
      { name: 'MariaDB', database: (run) => `${server.url}/bench_${run}`, server: () => cpuSeconds(server.pid) },
      sizes,
    );
  } finally {
    await rm(files, { recursive: true, force: true });
  }
}

export const importBench = new Command('import')
  .description(
    'Imports release packages into SQLite and MariaDB: releases a second, memory, and which part is the limit.',
  )
  .option('--releases <numbers>', 'sizes of the packages, smallest first', '10000,100000')
  .action((options: { releases: string }) => bench(options.releases.split(',').map(Number)));
