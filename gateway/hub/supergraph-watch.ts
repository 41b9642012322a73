import { unwatchFile, watchFile } from 'node:fs';
import { type Log } from '../../shared/log';
import { readSupergraph } from '../supergraph/read';

interface WatchOptions {
  /** The supergraph file; it may be replaced as well as written. */
  readonly path: string;
  /** What is served. */
  readonly supergraphSdl: string;
  /** Takes over a supergraph, or rejects and serves the one before. */
  readonly update: (supergraphSdl: string) => Promise<number>;
  readonly log: Log;
}

/** A file is looked at, not listened to: mounts and replaced files send no events. */
const LOOK_EVERY_MS = 1_000;

/**
 * Serves a supergraph file anew whenever it changes, or SIGHUP comes. One that cannot be served is refused with a line
 * in the log, and the one before is served on.
 * @returns stops watching
 */
export function watchSupergraph({ path, supergraphSdl, update, log }: WatchOptions): () => void {
  let served = supergraphSdl;
  let turn = Promise.resolve();
  const take = async (): Promise<void> => {
    try {
      const sdl = await readSupergraph(path);
      if (sdl === served) return;
      const prepared = await update(sdl);
      served = sdl;
      log.info({ path, prepared }, 'a new supergraph is served');
    } catch (cause) {
      log.error({ path, err: cause }, 'the new supergraph is refused; the one before is served on');
    }
  };
  // One after the other: a file that changes twice is taken over twice, in order.
  const look = (): void => {
    turn = turn.then(take);
  };
  watchFile(path, { interval: LOOK_EVERY_MS, persistent: false }, look);
  // In a terminal the signal says that the terminal is gone.
  const heedsSignal = !process.stdin.isTTY;
  if (heedsSignal) process.on('SIGHUP', look);
  return () => {
    unwatchFile(path, look);
    if (heedsSignal) process.off('SIGHUP', look);
  };
}
