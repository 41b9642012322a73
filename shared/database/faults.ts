import { QueryFailedError } from 'typeorm';
import { HubError, systemCode } from '../errors';

type Fault = 'DATABASE_UNAVAILABLE' | 'DATABASE_REFUSED' | 'DATABASE_TIMEOUT' | 'DATABASE_BUSY' | 'DATABASE_FULL';

const happened: Readonly<Record<Fault, string>> = {
  DATABASE_UNAVAILABLE: 'does not answer',
  DATABASE_REFUSED: 'refuses it: its user may not, or it takes no writes',
  DATABASE_TIMEOUT: 'did not answer in time',
  DATABASE_BUSY: 'is too busy: too many use it at once',
  DATABASE_FULL: 'has no room left, so nothing can be written',
};

/** No connection came free in time: the pool's own code, since the driver has none. */
export const POOL_EXHAUSTED = 'POOL_EXHAUSTED';

/** A node of a cluster that is in no majority, as for some seconds after another was lost: its numbers mean much else. */
const NO_MAJORITY = 'NO_MAJORITY';

const causes: Readonly<Record<Fault, string>> = {
  DATABASE_UNAVAILABLE: `ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH ${NO_MAJORITY}
    PROTOCOL_CONNECTION_LOST ER_SERVER_SHUTDOWN ER_CONNECTION_KILLED ER_NORMAL_SHUTDOWN ER_QUERY_INTERRUPTED ER_BAD_DB_ERROR
    ER_HOST_IS_BLOCKED HANDSHAKE_SSL_ERROR SQLITE_CANTOPEN SQLITE_IOERR`,
  DATABASE_REFUSED: `ER_ACCESS_DENIED_ERROR ER_ACCESS_DENIED_NO_PASSWORD_ERROR ER_DBACCESS_DENIED_ERROR
    ER_TABLEACCESS_DENIED_ERROR ER_SPECIFIC_ACCESS_DENIED_ERROR ER_HOST_NOT_PRIVILEGED ER_OPTION_PREVENTS_STATEMENT
    ER_READ_ONLY_MODE ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION SQLITE_READONLY`,
  DATABASE_TIMEOUT: 'ER_STATEMENT_TIMEOUT ER_QUERY_TIMEOUT PROTOCOL_SEQUENCE_TIMEOUT',
  DATABASE_BUSY: `ER_CON_COUNT_ERROR ER_TOO_MANY_USER_CONNECTIONS ER_USER_LIMIT_REACHED ${POOL_EXHAUSTED}
    ER_LOCK_DEADLOCK ER_LOCK_WAIT_TIMEOUT SQLITE_BUSY SQLITE_LOCKED`,
  DATABASE_FULL: 'ER_RECORD_FILE_FULL ER_DISK_FULL ER_DISK_FULL_NOWAIT ENOSPC SQLITE_FULL',
};
const faults = Object.keys(causes).filter((code): code is Fault => code in causes);

/** The driver's own error under what TypeORM and the hub put around it. */
function driverErrorOf(failure: unknown): unknown {
  if (failure instanceof HubError && failure.originalError) return driverErrorOf(failure.originalError);
  return failure instanceof QueryFailedError ? failure.driverError : failure;
}

/** What MariaDB alone knows, or means otherwise, and the driver's names, which are MySQL's, do not tell. */
const mariadbCodes: ReadonlyMap<unknown, string> = new Map([
  [1020, 'ER_LOCK_DEADLOCK'],
  [1927, 'ER_CONNECTION_KILLED'],
  [1969, 'ER_STATEMENT_TIMEOUT'],
]);

/** What the driver calls it: ER_…, SQLITE_… without its extension, a system code; null for anything else. */
function driverCodeOf(failure: unknown): string | null {
  const error = driverErrorOf(failure);
  const message = error instanceof Error ? error.message : '';
  // The storage engine passes the system's word on inside its own: 28 is ENOSPC.
  if (/(errno|error):? 28\b|No space left on device/i.test(message)) return 'ENOSPC';
  // The driver gives these two no code of their own.
  if (/closed state|connection is closed/i.test(message)) return 'PROTOCOL_CONNECTION_LOST';
  if (/WSREP has not yet prepared|Not connected to Primary Component/.test(message)) return NO_MAJORITY;
  const number = typeof error === 'object' && error !== null && 'errno' in error ? error.errno : null;
  return (
    mariadbCodes.get(number) ??
    systemCode(error)?.replace(/^(SQLITE_(?:BUSY|LOCKED|IOERR|CANTOPEN|FULL|READONLY))_.*$/, '$1') ??
    null
  );
}

const DIED = new Set(['ECONNRESET', 'EPIPE', 'PROTOCOL_CONNECTION_LOST', 'ER_SERVER_SHUTDOWN', 'ER_CONNECTION_KILLED']);

/** Whether the connection went away under a statement; the next one may find the database well. */
export const hasConnectionDied = (failure: unknown): boolean => DIED.has(driverCodeOf(failure) ?? '');

const BEHIND = new Set(['ER_NO_SUCH_TABLE', 'ER_BAD_FIELD_ERROR', 'ER_BAD_DB_ERROR']);

/** Whether a replica lacks what a migration made on its primary; it comes there a moment later. */
export const isBehind = (failure: unknown): boolean => BEHIND.has(driverCodeOf(failure) ?? '');

/** Whether the server undid a transaction so that another could go on; run again, it may pass. */
export const isDeadlock = (failure: unknown): boolean => driverCodeOf(failure) === 'ER_LOCK_DEADLOCK';

/** Whether a transaction may pass when it is run again: it was undone for another, or its node was in no majority. */
export const mayPassAgain = (failure: unknown): boolean => isDeadlock(failure) || driverCodeOf(failure) === NO_MAJORITY;

/** Whether a statement outlived its time at this end: its connection still waits for the answer. */
export const hasConnectionHung = (failure: unknown): boolean => driverCodeOf(failure) === 'PROTOCOL_SEQUENCE_TIMEOUT';

/**
 * The only place where a driver's error becomes one of the hub's: a fault of the table of codes, without the driver's
 * words, which may hold hosts and users; its cause keeps them for the log. Anything else stays what it is.
 * @param name of whose database it is
 */
export function databaseFault(failure: unknown, name: string): unknown {
  if (failure instanceof HubError) return failure;
  const cause = driverCodeOf(failure) ?? 'none';
  const code = faults.find((fault) => causes[fault].split(/\s+/).includes(cause));
  if (code === undefined) return failure;
  return new HubError(code, `The database of ${name} ${happened[code]}.`, { subgraph: name }, failure);
}
