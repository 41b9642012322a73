import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type DataSource } from 'typeorm';
import { root } from '../../../gateway/hub/paths';
import { connectDatabase } from '../../../shared/database';
import { FIRST_BATCH, nextBatch } from '../../../subgraphs/procurement/import/import-batch';
import { subgraph as procurement } from '../../../subgraphs/procurement/subgraph';
import { writePackage } from '../import/packages';
import { stateOf } from './state';

const importer = resolve(root, 'dist/test/bench/crash/importer.js');

/** Where imports are killed: an engine, and who dies. */
export interface Scene {
  /** A database nobody used before. */
  database(): Promise<string>;
  /** The database server that is killed; without one, it is the importing process. */
  readonly server?: { pid(): number; restart(): Promise<void> };
}

export interface Outcome {
  /** Imports that were killed before their end. */
  readonly killed: number;
  /** Imports that came to their end, and left exactly what an uninterrupted import leaves. */
  readonly completed: number;
}

interface Ending {
  readonly acknowledged: number;
  /** Statements the import took; null when it did not come to its end. */
  readonly statements: number | null;
  /** What it said last when it failed; empty when it did not, or was killed. */
  readonly failure: string;
}

interface Watch {
  /** It has come to the statement it was to stop at, and goes on. */
  onThere?(child: ChildProcess): void;
  onAcknowledged?(documents: number): void;
}

/** Runs an import in a process of its own, and tells how it ended. */
export async function runImporter(args: readonly string[], { onThere, onAcknowledged }: Watch = {}): Promise<Ending> {
  if (!existsSync(importer)) throw new Error('The importer is not built: run `npm run build` first.');
  const child = spawn(process.execPath, [importer, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  let acknowledged = 0;
  let statements: number | null = null;
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, number] = line.split(' ');
    if (word === 'ACKNOWLEDGED') {
      acknowledged = Number(number);
      onAcknowledged?.(acknowledged);
    }
    if (word === 'STATEMENTS') statements = Number(number);
    if (word === 'THERE') onThere?.(child);
  }
  await ended;
  return { acknowledged, statements, failure: said.trim().split('\n').at(-1) ?? '' };
}

/** Opens a database of procurement for a while. */
export async function withDatabase<T>(url: string, work: (db: DataSource) => Promise<T>): Promise<T> {
  const { rows, migrations } = procurement;
  const db = await connectDatabase(url, { rows, migrations });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Packages that begin alike and end after one, two, … batches, under one name: an import may be cut after each. */
async function packagesOf(folder: string, releases: number): Promise<string[]> {
  const files: string[] = [];
  for (let [length, batch] = [FIRST_BATCH, FIRST_BATCH]; ; length += batch) {
    const count = Math.min(length, releases);
    const file = join(folder, String(count), 'package.json');
    await writePackage(file, count);
    files.push(file);
    if (count === releases) return files;
    batch = nextBatch(batch);
  }
}

const nobody = (): void => undefined;

/** A number below 1 for each round, spread evenly however many rounds there are: multiples of the golden ratio. */
const spread = (round: number): number => (round * 0.618_033_988_75) % 1;

/**
 * Imports a package again and again, each time killed somewhere else, on a database that is made anew when the import
 * has come to its end.
 * @throws Error when a document that was acknowledged is not there, when one is there in part, or when the end differs
 * from that of an import nobody interrupts
 */
export async function crashRounds(
  scene: Scene,
  options: {
    readonly rounds: number;
    readonly releases: number;
    readonly folder: string;
    onRound?(line: string): void;
  },
): Promise<Outcome> {
  const { rounds, releases, folder, onRound = nobody } = options;
  const files = await packagesOf(folder, releases);
  const whole = files.at(-1) ?? '';
  const reference = await scene.database();
  // What a database holds after each batch, by the number of documents.
  const states = new Map<number, string>();
  let statements = 0;
  for (const file of files) {
    statements += (await runImporter([file, reference])).statements ?? 0;
    const { documents, digest } = await withDatabase(reference, stateOf);
    states.set(documents, digest);
  }
  const complete = Math.max(...states.keys());
  let killed = 0;
  let completed = 0;
  let database = await scene.database();
  for (let round = 1; round <= rounds; round += 1) {
    const stopAt = 1 + Math.floor(spread(round) * statements);
    const isExact = round % 2 === 1;
    const victim = isExact ? (scene.server ? String(scene.server.pid()) : 'self') : 'told';
    const { acknowledged, ...ending } = await runImporter([whole, database, String(stopAt), victim], {
      onThere: (child) => process.kill(scene.server?.pid() ?? child.pid ?? 0, 'SIGKILL'),
    });
    await scene.server?.restart();
    const { documents, digest } = await withDatabase(database, stateOf);
    const isDone = ending.statements !== null;
    onRound(
      `${isDone ? 'at its end' : `killed at statement ${stopAt}`}: ${acknowledged} acknowledged, ${documents} stored`,
    );
    if (documents < acknowledged) {
      throw new Error(`Round ${round}: ${acknowledged} documents were acknowledged, ${documents} are there.`);
    }
    if (documents > 0 && states.get(documents) !== digest) {
      throw new Error(`Round ${round}: after ${documents} documents the rows are not those of a whole import.`);
    }
    if (isDone && documents !== complete) throw new Error(`Round ${round}: ended with ${documents} of ${complete}.`);
    if (isDone) {
      completed += 1;
      database = await scene.database();
    } else killed += 1;
  }
  return { killed, completed };
}
