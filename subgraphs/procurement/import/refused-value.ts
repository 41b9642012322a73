import { z } from 'zod';

/** What drivers say of a statement that failed; TypeORM hands it on. */
const Failed = z.object({
  code: z.string().optional(),
  errno: z.number().optional(),
  sqlState: z.string().optional(),
});

/**
 * Code of a failure that lies in the values written, so that other rows would be taken; null for any other failure.
 * SQLSTATE classes 22, data, and 23, integrity; 1366 is a value of the wrong kind.
 */
export function refusedValue(cause: unknown): string | null {
  const { code = 'unknown', errno, sqlState = '' } = Failed.safeParse(cause).data ?? {};
  const isServers = /^2[23]/.test(sqlState) || errno === 1366;
  return isServers || /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(code) ? code : null;
}
