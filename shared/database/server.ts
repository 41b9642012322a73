import { unescape } from 'node:querystring';
import { createPool, type Pool, type PoolConnection, type PoolOptions } from 'mysql2';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { type DataSourceOptions } from 'typeorm';
import { type DatabaseSettings } from '../config';
import { HubError } from '../errors';
import { hasConnectionHung, POOL_EXHAUSTED } from './faults';

type Server = 'mysql' | 'mariadb';
type Taken = (failure: Error | null, connection?: PoolConnection) => void;
/** Told once that a replica cannot be reached: until it can, nobody else would notice. */
type OnReplicaGone = (failure: Error) => void;
type Answered = (failure: Error | null, records: unknown) => void;

/** How long a replica that could not be reached is left alone. */
const REPLICA_REST_MS = 2_000;

/** The server ends a statement at its limit; when even that word does not come, this end gives up a second later. */
const GRACE_MS = 1_000;

/**
 * Said on every new connection: no setting of a server changes what a statement means, or whether it is kept; the driver
 * escapes with backslashes. A lock is waited for half as long as a statement may run, so that the cause is told.
 */
function sessionOf(server: Server, { statementTimeoutMs: limit }: DatabaseSettings): readonly string[] {
  const most = server === 'mariadb' ? `max_statement_time = ${limit / 1_000}` : `max_execution_time = ${limit}`;
  const lock = limit === 0 ? '' : `, innodb_lock_wait_timeout = ${Math.max(1, Math.floor(limit / 2_000))}`;
  const same = "sql_mode = 'STRICT_TRANS_TABLES', autocommit = 1, default_storage_engine = InnoDB";
  return ['SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ', `SET SESSION ${same}, ${most}${lock}`];
}

// MySQL refuses a prepared LIMIT that the driver sends as a floating number, which it does with every number.
const canBePrepared = (values: readonly unknown[]): boolean =>
  values.length > 0 && values.every((value) => typeof value === 'string');

/** The server keeps as many prepared statements as it may, for all who use it. */
const keepsNoMore = (failure: object | null): boolean =>
  failure !== null && 'errno' in failure && failure.errno === 1461;

/** The driver as TypeORM uses it, with what its pools lack: a limit to waiting, session settings, replicas that rest. */
function driverOf(
  session: readonly string[],
  waitMs: number,
  timeout: number | undefined,
  onReplicaGone: OnReplicaGone,
) {
  function open(options: PoolOptions): Pool {
    const pool = createPool(options);
    pool.on('connection', (connection) => {
      // The statement under way is told by its own callback; said to nobody, the same would end the process.
      connection.on('error', () => undefined);
      const settled = (failure: Error | null): void => {
        if (failure) connection.destroy();
      };
      for (const setting of session) connection.query(setting, settled);
    });
    return pool;
  }

  function take(pool: Pool, taken: Taken): void {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      taken(Object.assign(new Error(`no connection came free within ${waitMs} ms`), { code: POOL_EXHAUSTED }));
    }, waitMs);
    pool.getConnection((failure, connection) => {
      clearTimeout(timer);
      if (!isLate) taken(failure, connection);
      // Typed as always there, but absent on failure.
      else if (!failure) connection.release();
    });
  }

  /** Asks one statement, prepared where it can be; a connection that still waits for its answer is not used again. */
  const askOn = (pool: Pool, sql: string, values: unknown[], done: Answered): void =>
    take(pool, (failure, connection) => {
      if (!connection) {
        done(failure, []);
        return;
      }
      const answered: Answered = (refused, records) => {
        if (hasConnectionHung(refused)) connection.destroy();
        else connection.release();
        done(refused, records);
      };
      const statement = { sql, values, ...(timeout === undefined ? {} : { timeout }) };
      if (canBePrepared(values))
        connection.execute(statement, (refused, records) => {
          if (keepsNoMore(refused)) connection.query(statement, answered);
          else answered(refused, records);
        });
      else connection.query(statement, answered);
    });

  return {
    createPool(options: PoolOptions) {
      const pool = open(options);
      return {
        ask: (sql: string, values: unknown[], done: Answered) => askOn(pool, sql, values, done),
        getConnection: (taken: Taken) => take(pool, taken),
        end: (done: (failure?: Error) => void) => pool.end((failure) => done(failure ?? undefined)),
      };
    },
    createPoolCluster() {
      const pools = new Map<string, Pool>();
      const restUntil = new Map<string, number>();
      let turn = 0;
      const primary = (taken: Taken): void => {
        const pool = pools.get('MASTER');
        if (pool) take(pool, taken);
        else taken(new Error('no primary'));
      };
      /** The next replica that is not resting; the primary when there is none. */
      const replica = (taken: Taken): void => {
        const awake = [...pools.keys()].filter((id) => id !== 'MASTER' && (restUntil.get(id) ?? 0) <= Date.now());
        const id = awake[turn++ % awake.length];
        const pool = id === undefined ? undefined : pools.get(id);
        if (id === undefined || !pool) {
          primary(taken);
          return;
        }
        // One that rested is tried by whoever comes first: until it is known to be back, the others ask elsewhere.
        const hasRested = restUntil.has(id);
        if (hasRested) restUntil.set(id, Date.now() + waitMs);
        take(pool, (failure, connection) => {
          if (!failure) {
            restUntil.delete(id);
            taken(null, connection);
            return;
          }
          if (!hasRested) onReplicaGone(failure);
          restUntil.set(id, Date.now() + REPLICA_REST_MS);
          replica(taken);
        });
      };
      return {
        add: (id: string, options: PoolOptions) => void pools.set(id, open(options)),
        getConnection: (id: string, taken: Taken) => (id === 'MASTER' ? primary(taken) : replica(taken)),
        end(done: (failure?: Error) => void) {
          Promise.all([...pools.values()].map((pool) => pool.promise().end())).then(() => done(), done);
        },
      };
    },
  };
}

/** What is percent-encoded is read, and a % that begins no such sign stands for itself. */
const credentialsOf = (url: string) => {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    // An IPv6 address stands in brackets in a URL and nowhere else.
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? 3306 : Number(port),
    username: unescape(username),
    password: unescape(password),
    database: unescape(pathname.slice(1)),
  };
};

const sslOf = ({ tls }: DatabaseSettings) =>
  tls && { rejectUnauthorized: tls.verify, verifyIdentity: tls.verify, ...(tls.ca === null ? {} : { ca: tls.ca }) };

/** Kept on each connection: four subgraphs of ten connections stay below the 16,382 a server keeps in all. */
const PREPARED_STATEMENTS = 300;

/** Options of a database on a MySQL or MariaDB server; makes the database unless it is there. */
export async function serverOptions(
  settings: DatabaseSettings,
  onReplicaGone: OnReplicaGone,
): Promise<DataSourceOptions> {
  const { url, replicas, poolSize, connectTimeoutMs, statementTimeoutMs } = settings;
  const type = await ensureDatabase(settings);
  const ssl = sslOf(settings);
  const timeout = statementTimeoutMs === 0 ? undefined : statementTimeoutMs + GRACE_MS;
  return {
    type,
    ...(replicas.length === 0
      ? credentialsOf(url)
      : { replication: { master: credentialsOf(url), slaves: replicas.map(credentialsOf) } }),
    driver: driverOf(sessionOf(type, settings), connectTimeoutMs, timeout, onReplicaGone),
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize,
    timezone: 'Z',
    connectTimeout: connectTimeoutMs,
    extra: { maxPreparedStatements: PREPARED_STATEMENTS },
    ...(ssl ? { ssl } : {}),
    ...(timeout === undefined ? {} : { maxQueryExecutionTime: timeout, enableQueryTimeout: true }),
  };
}

/** Compares text as SQLite does: by code point, so that case, accents and trailing spaces count. */
const collations = { mariadb: 'utf8mb4_nopad_bin', mysql: 'utf8mb4_0900_bin' } as const;

/**
 * Makes the database unless it is there, and says which of the two servers keeps it: they tell their defaults apart.
 * @throws HubError BAD_CONFIGURATION when its tables compare text so that texts that differ count as one
 */
async function ensureDatabase(settings: DatabaseSettings): Promise<Server> {
  const { username, database, ...place } = credentialsOf(settings.url);
  const ssl = sslOf(settings);
  let connection: Connection | null = null;
  try {
    connection = await createConnection({
      ...place,
      user: username,
      connectTimeout: settings.connectTimeoutMs,
      ...(ssl ? { ssl } : {}),
    });
    return await ensureOn(connection, database);
  } finally {
    connection?.destroy();
  }
}

async function ensureOn(connection: Connection, name: string): Promise<Server> {
  const [versions] = await connection.query<RowDataPacket[]>('SELECT VERSION() AS version');
  const server = String(versions[0]?.version).includes('MariaDB') ? 'mariadb' : 'mysql';
  const collation = collations[server];
  const [found] = await connection.query<RowDataPacket[]>(
    `SELECT s.DEFAULT_COLLATION_NAME AS collation, COUNT(t.TABLE_NAME) AS tables FROM information_schema.SCHEMATA s
      LEFT JOIN information_schema.TABLES t ON t.TABLE_SCHEMA = s.SCHEMA_NAME
      WHERE s.SCHEMA_NAME = ? GROUP BY s.DEFAULT_COLLATION_NAME`,
    [name],
  );
  const kept = found[0] ? String(found[0].collation) : null;
  if (kept === collation) return server;
  // Said only where it is needed: it asks for a right of its own, and a cluster orders it before everything else.
  if (kept === null)
    await connection.query('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE ??', [name, collation]);
  else if (Number(found[0]?.tables) === 0)
    await connection.query('ALTER DATABASE ?? CHARACTER SET utf8mb4 COLLATE ??', [name, collation]);
  else if (!/^utf8mb4_(.+_)?bin$/.test(kept)) {
    throw new HubError(
      'BAD_CONFIGURATION',
      `The database ${name} compares text by ${kept}, the hub needs ${collation}: give it an empty database.`,
    );
  }
  return server;
}
