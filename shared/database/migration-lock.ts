import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type DataSource, type QueryRunner } from 'typeorm';
import { HubError } from '../errors';

/** How long a process waits for another that migrates the same database. */
const PATIENCE_MS = 60_000;
const STEP_MS = 200;

/** Tries until it has the lock or patience ends. */
async function taken(attempt: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await attempt())) {
    if (Date.now() > deadline)
      throw new HubError('DATABASE_BUSY', `Another process has been migrating the database for ${PATIENCE_MS} ms.`);
    await setTimeout(STEP_MS);
  }
}

const isBusy = (failure: unknown): boolean => failure instanceof HubError && failure.code === 'DATABASE_BUSY';

/** SQLite has one writer: the transaction is the lock, and all of it is undone when the work fails. */
async function lockedFile<T>(db: DataSource, work: () => Promise<T>): Promise<T> {
  await taken(async () => {
    try {
      await db.query('BEGIN IMMEDIATE');
      return true;
    } catch (failure) {
      if (isBusy(failure)) return false;
      throw failure;
    }
  });
  try {
    const result = await work();
    await db.query('COMMIT');
    return result;
  } catch (failure) {
    await db.query('ROLLBACK');
    throw failure;
  }
}

/** A server lock of a connection of its own: it is gone with the process that held it. */
async function lockedServer<T>(db: DataSource, work: () => Promise<T>): Promise<T> {
  const { database } = db.driver;
  const name = `hub:${createHash('sha1')
    .update(database ?? '')
    .digest('hex')}`;
  const ask = async (runner: QueryRunner, text: string): Promise<boolean> => {
    const [row] = await db.query<{ answer: number | null }[]>(text, [name], runner);
    return row?.answer === 1;
  };
  const runner = db.createQueryRunner();
  try {
    await taken(() => ask(runner, 'SELECT GET_LOCK(?, 0) AS answer'));
    try {
      return await work();
    } finally {
      await ask(runner, 'SELECT RELEASE_LOCK(?) AS answer').catch(() => false);
    }
  } finally {
    await runner.release();
  }
}

/**
 * Does work while no other process migrates the database.
 * @throws HubError DATABASE_BUSY when another has been at it for a minute
 */
export const withMigrationLock = <T>(db: DataSource, work: () => Promise<T>): Promise<T> =>
  db.options.type === 'better-sqlite3' ? lockedFile(db, work) : lockedServer(db, work);
