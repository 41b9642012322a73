import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { PartBytes } from './part-bytes';
import { partsAs } from './reading';

const files = z.array(z.object({ path: z.string(), name: z.string() }));

/** Each part is handed over when it is asked for, as bytes; null is the end. */
async function read(): Promise<void> {
  if (!parentPort) throw new Error('This is run as a thread.');
  const asked = on(parentPort, 'message');
  const lines = new PartBytes();
  for await (const { finished } of partsAs(files.parse(workerData), (entry) => lines.add(entry))) {
    lines.add(finished);
    // Bytes change hands without being copied, and objects would be taken apart one by one.
    const bytes = lines.take();
    await asked.next();
    parentPort.postMessage(bytes, [bytes.buffer]);
  }
  parentPort.postMessage(null);
  await asked.return?.();
}

// What it throws ends the thread, and is thrown where it was started.
void read();
