import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { partsOf } from './reading';

const files = z.array(z.object({ path: z.string(), name: z.string() }));

/** Each part is handed over when it is asked for, as the bytes of its JSON; null is the end. */
async function read(): Promise<void> {
  if (!parentPort) throw new Error('This is run as a thread.');
  const asked = on(parentPort, 'message');
  for await (const part of partsOf(files.parse(workerData))) {
    // Bytes change hands without being copied, and objects would be taken apart one by one.
    const bytes = new TextEncoder().encode(JSON.stringify(part));
    await asked.next();
    parentPort.postMessage(bytes, [bytes.buffer]);
  }
  parentPort.postMessage(null);
  await asked.return?.();
}

// What it throws ends the thread, and is thrown where it was started.
void read();
