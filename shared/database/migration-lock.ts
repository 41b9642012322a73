import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type DataSource, type QueryRunner } from 'typeorm';
import { HubError } from '../errors';
import { isDeadlock } from './faults';

/** How long a process waits for another that migrates the same database. */
const PATIENCE_MS = 60_000;
const STEP_MS = 200;

/** Tries until it has the lock or patience ends. */
async function taken(
  attempt: () => Promise<boolean>,
  patienceMs = PATIENCE_MS,
  reason = () => `Another process has been migrating the database for ${patienceMs} ms.`,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await attempt())) {
    if (Date.now() > deadline) throw new HubError('DATABASE_BUSY', reason());
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

/** One server's own lock, which is gone with the connection that held it. */
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
      const node = await nodeOf(runner);
      return node === null ? await work() : await lockedCluster(runner, node, work);
    } finally {
      await ask(runner, 'SELECT RELEASE_LOCK(?) AS answer').catch(() => false);
    }
  } finally {
    await runner.release();
  }
}

/** Which node of a Galera cluster answers a connection; null on a server of its own. */
async function nodeOf(runner: QueryRunner): Promise<string | null> {
  // MySQL has no such variable, and would refuse to select it.
  const [cluster] = await runner.manager.query<{ Value: string }[]>("SHOW GLOBAL VARIABLES LIKE 'wsrep_on'");
  if (cluster?.Value !== 'ON') return null;
  const [row] = await runner.manager.query<{ node: string }[]>("SELECT CONCAT(@@hostname, ':', @@port) AS node");
  return row?.node ?? null;
}

const ROW = 'migration_lock';

/**
 * Does work while a row says so to every node of a cluster: of two nodes that insert it, one is refused, and what its
 * holder migrated has arrived wherever the row is seen to be gone. Whoever calls holds the lock of the node, so a row
 * that names the same node was left by a process that died.
 * @throws HubError DATABASE_BUSY when another node holds it for a minute
 */
export async function lockedCluster<T>(
  runner: QueryRunner,
  node: string,
  work: () => Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  await runner.query(
    `CREATE TABLE IF NOT EXISTS ${ROW} (id int PRIMARY KEY, node varchar(300) NOT NULL, since datetime NOT NULL) ENGINE=InnoDB`,
  );
  let holder = '';
  const attempt = async (): Promise<boolean> => {
    const { affectedRows } = await runner.manager
      .query<{ affectedRows: number }>(`INSERT IGNORE INTO ${ROW} VALUES (1, ?, UTC_TIMESTAMP())`, [node])
      // The other node was first, and its row is on the way.
      .catch((failure: unknown) => {
        if (isDeadlock(failure)) return { affectedRows: 0 };
        throw failure;
      });
    if (affectedRows === 1) return true;
    const [held] = await runner.manager.query<{ node: string; since: string }[]>(
      `SELECT node, CAST(since AS CHAR) AS since FROM ${ROW}`,
    );
    holder = held ? `${held.node} since ${held.since} UTC` : 'another node';
    return held?.node === node;
  };
  await taken(attempt, patienceMs, () => {
    const free = `DELETE FROM ${ROW}`;
    return `The database is being migrated through ${holder}. If that process is gone, migrate through the same node again; if the node is gone too, run "${free}" in the database first.`;
  });
  try {
    return await work();
  } finally {
    // A row that cannot be taken away must not hide what became of the work; whoever meets it is told how to go on.
    await runner.query(`DELETE FROM ${ROW} WHERE node = ?`, [node]).catch(() => undefined);
  }
}

/**
 * Does work while no other process migrates the database.
 * @throws HubError DATABASE_BUSY when another has been at it for a minute
 */
export const withMigrationLock = <T>(db: DataSource, work: () => Promise<T>): Promise<T> =>
  db.options.type === 'better-sqlite3' ? lockedFile(db, work) : lockedServer(db, work);
