import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type InputFile } from './input-file';
import { partFrom } from './part-bytes';
import { partsOf, type Reading } from './reading';

/** There once the code is built: tests run the sources, where a thread would find nothing it could run. */
const THREAD = join(__dirname, 'reading.thread.js');

/** Less than this is read before a thread has started. */
const WORTH_A_THREAD = 4 * 1024 * 1024;

/** Parts that may wait: about as many as are stored at once, so that neither side waits for the other. */
const AHEAD = 8;

/** What it reads is gone soon: a larger young generation would only hold more of it, 100 MB in all. */
const YOUNG = 12;

/** Whether the files together have so many bytes; one that cannot be read has none. */
async function haveBytes(files: readonly InputFile[], least: number): Promise<boolean> {
  let bytes = 0;
  for (const { path } of files) {
    bytes += await stat(path).then(
      ({ size }) => size,
      () => 0,
    );
    if (bytes >= least) return true;
  }
  return false;
}

async function* inThread(files: readonly InputFile[]): AsyncGenerator<Reading> {
  const thread = new Worker(THREAD, { workerData: files, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  try {
    const answers: AsyncIterable<unknown[]> = on(thread, 'message', { close: ['exit'] });
    for (let part = 0; part < AHEAD; part += 1) thread.postMessage('next');
    for await (const [bytes] of answers) {
      if (!(bytes instanceof Uint8Array)) return;
      yield () => partFrom(bytes);
      thread.postMessage('next');
    }
    throw new Error('The thread that reads ended before its files.');
  } finally {
    await thread.terminate();
  }
}

/** What is in files, read and mapped by another thread while this one stores: two cores share an import. */
export async function* readAhead(files: readonly InputFile[]): AsyncGenerator<Reading> {
  if (existsSync(THREAD) && (await haveBytes(files, WORTH_A_THREAD))) yield* inThread(files);
  else for await (const part of partsOf(files)) yield () => part;
}
