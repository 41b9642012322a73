import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { format, resolveConfig } from 'prettier';
import { root } from '../../../gateway/hub/paths';
import { mariadbMissing, startMariaDB } from '../../kit/mariadb';
import { cpuSeconds } from '../process-figures';
import { Measured } from './measured';
import { writePackage } from './packages';
import { type Import, reportOf } from './report';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

/** Made once and used again; ignored by git. */
const folder = resolve(root, '.hub/bench');
const worker = resolve(root, 'dist/test/bench/import/worker.js');

async function measure(what: 'parts' | 'together', path: string, database: string): Promise<Measured> {
  const child = spawn(process.execPath, [worker, what, path, database], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const result = text(child.stdout);
  for await (const line of createInterface({ input: child.stderr })) print(`  ${line}`);
  await ended;
  return Measured.parse(JSON.parse(await result));
}

interface Engine {
  readonly name: string;
  readonly database: (run: string) => string;
  /** Processor seconds its server has used; null when there is no server. */
  readonly server: () => Promise<number | null>;
}

async function onEngine({ name, database, server }: Engine, sizes: readonly number[]): Promise<Import[]> {
  const imports: Import[] = [];
  for (const size of sizes) {
    const path = join(folder, `${size}.json`);
    print(`${name}, ${size} releases together, stored:`);
    const before = await server();
    const together = await measure('together', path, database(`t${size}`));
    const after = await server();
    const [load = 0] = loadavg();
    print(`${name}, ${size} releases, part by part`);
    const parts = await measure('parts', path, database(`p${size}`));
    const serverSeconds = before === null || after === null ? null : after - before;
    imports.push({ engine: name, size, parts, together, serverSeconds, load });
  }
  return imports;
}

async function bench(sizes: readonly number[], to: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const bytes = new Map<number, number>();
  for (const size of sizes) bytes.set(size, await writePackage(join(folder, `${size}.json`), size));
  const files = await mkdtemp(join(tmpdir(), 'hub-import-'));
  const imports: Import[] = [];
  try {
    const sqlite = (run: string) => `sqlite:${join(files, run)}.sqlite`;
    imports.push(...(await onEngine({ name: 'SQLite', database: sqlite, server: async () => null }, sizes)));
    if (mariadbMissing !== null) print(`SKIPPED: MariaDB, because ${mariadbMissing}`);
    else {
      // As an operator would set it up for a database of this size; commits reach the disk before they are acknowledged.
      const args = ['--innodb-buffer-pool-size=1G', '--innodb-log-file-size=512M'];
      await using server = await startMariaDB({ args });
      const database = (run: string) => `${server.url}/bench_${run}`;
      imports.push(...(await onEngine({ name: 'MariaDB', database, server: () => cpuSeconds(server.pid) }, sizes)));
    }
  } finally {
    await rm(files, { recursive: true, force: true });
  }
  const command = `npm run bench -- import${sizes.join() === SIZES ? '' : ` --releases ${sizes.join()}`}`;
  const report = reportOf(imports, { command, cores: availableParallelism(), bytes });
  const file = resolve(root, to);
  await writeFile(file, await format(report, { ...(await resolveConfig(file)), parser: 'markdown' }));
  print(report);
}

const SIZES = '10000,100000';

export const importBench = new Command('import')
  .description(
    'Imports release packages into SQLite and MariaDB: releases a second, memory, and which part is the limit; writes docs/import.md.',
  )
  .option('--releases <numbers>', 'sizes of the packages, smallest first', SIZES)
  .option('--to <file>', 'the report', 'docs/import.md')
  .action(({ releases, to }: { releases: string; to: string }) => bench(releases.split(',').map(Number), to));
