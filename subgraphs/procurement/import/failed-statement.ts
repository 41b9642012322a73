import { setTimeout } from 'node:timers/promises';
import { type DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';

/** What drivers say of a statement that failed; TypeORM hands it on. */
const Failed = z.object({
  code: z.string().optional(),
  errno: z.number().optional(),
  sqlState: z.string().optional(),
});

const said = (cause: unknown): z.infer<typeof Failed> => Failed.safeParse(cause).data ?? {};

/** Deadlock and lock wait of MySQL and MariaDB; Galera calls a write that another node was faster with a deadlock. */
const CONFLICTS: ReadonlySet<unknown> = new Set([1213, 1205]);

/** Whether others wrote at the same time: nothing of the transaction is left, and it may run again. */
const isConflict = (cause: unknown): boolean => {
  const { errno, code } = said(cause);
  return CONFLICTS.has(errno) || (code?.startsWith('SQLITE_BUSY') ?? false);
};

/**
 * Code of a failure that lies in the values written, so that other rows would be taken; null for any other failure.
 * SQLSTATE classes 22, data, and 23, integrity; 1366 is a value of the wrong kind.
 */
export function refusedValue(cause: unknown): string | null {
  const { code = 'unknown', errno, sqlState = '' } = said(cause);
  const isServers = /^2[23]/.test(sqlState) || errno === 1366;
  return isServers || /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(code) ? code : null;
}

const ATTEMPTS = 20;

/** Runs work in one transaction, again from its start when it met the writes of others. */
export async function inTransaction<T>(db: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work);
    } catch (cause) {
      if (attempt === ATTEMPTS || !isConflict(cause)) throw cause;
      // Apart by chance, or the same two meet again.
      await setTimeout(Math.random() * Math.min(1_000, 20 * 2 ** attempt));
    }
  }
}
