import { setTimeout as wait } from 'node:timers/promises';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { systemCode } from '../../../shared/errors';

/** What a node lacks of what was acknowledged, by when it is asked. */
export interface Missing {
  /** Asked as any question is: what it has not applied yet is not there. */
  readonly atOnce: number;
  /** Asked to apply first whatever was committed before the question, on whichever node (wsrep_sync_wait). */
  readonly inTurn: number;
}

/** A node that is in no majority says so to every question, and one that cannot wait its turn in time says so too. */
const REGROUPING = new Set(['ER_UNKNOWN_COM_ERROR', 'ER_LOCK_WAIT_TIMEOUT']);
/** How long nodes that are left may take to find that they are a majority, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Counts which of the documents that were acknowledged a node does not have.
 * @param database its database, as a URL
 */
export async function missingOn(database: string, acknowledged: readonly string[]): Promise<Missing> {
  const connection = await createConnection({ uri: database });
  const missing = async (): Promise<number> => {
    let found = 0;
    for (let start = 0; start < acknowledged.length; start += 1_000) {
      const [rows] = await connection.query<RowDataPacket[]>('SELECT id FROM import_document WHERE id IN (?)', [
        acknowledged.slice(start, start + 1_000),
      ]);
      found += rows.length;
    }
    return acknowledged.length - found;
  };
  const answered = async (): Promise<number> => {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      try {
        return await missing();
      } catch (failure) {
        if (!REGROUPING.has(systemCode(failure) ?? '') || Date.now() > deadline) throw failure;
        await wait(200);
      }
    }
  };
  try {
    const atOnce = await answered();
    await connection.query('SET SESSION wsrep_sync_wait = 1');
    return { atOnce, inTurn: await answered() };
  } finally {
    connection.destroy();
  }
}
