import { setTimeout } from 'node:timers/promises';
import { type DataSource, type EntityManager } from 'typeorm';
import { mayPassAgain } from './faults';

const PAUSE_MS = 20;
/** Times the pause is doubled at most. */
const LONGEST = 6;

/**
 * Runs work in a transaction, and again when the server undid it to end a deadlock, or when its cluster was regrouping:
 * each time after a longer pause. No other failure is tried again.
 * @param work may run several times, so it must change nothing but the database; and write the same where it was done
 *   already, since a node that loses the others at a commit cannot tell whether they keep it
 * @param attempts how often in all; whoever writes much at once, beside others, meets them often
 * @throws HubError DATABASE_BUSY or DATABASE_UNAVAILABLE when the last attempt failed so as well
 */
export async function inTransaction<T>(
  db: DataSource,
  work: (manager: EntityManager) => Promise<T>,
  attempts = 4,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(work);
    } catch (failure) {
      if (attempt === attempts || !mayPassAgain(failure)) throw failure;
      // Two that met once must not meet at the same step again.
      await setTimeout(PAUSE_MS * 2 ** Math.min(attempt, LONGEST) * (0.5 + Math.random()));
    }
  }
}
