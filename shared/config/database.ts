import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { systemCode } from '../errors';
import { type EnvReader } from './env-reader';

/** Where a database is and how it is reached. Times are in milliseconds. */
export interface DatabaseSettings {
  /** `sqlite:<file>`, `sqlite::memory:`, `mysql://user:password@host/database` or `mariadb://…`. */
  readonly url: string;
  /** Servers that follow the one of `url`, each as a URL with the database; reads go to them. */
  readonly replicas: readonly string[];
  /** Connections kept to each server. */
  readonly poolSize: number;
  /** How long a connection may take, and how long a statement waits for a free one. */
  readonly connectTimeoutMs: number;
  /** How long one statement may run; 0 for as long as it takes. */
  readonly statementTimeoutMs: number;
  /** How long a start waits for a database that does not answer yet. */
  readonly waitMs: number;
  /** Null when the way to the server is not encrypted. */
  readonly tls: { readonly verify: boolean; readonly ca: string | null } | null;
}

const DEFAULTS = {
  replicas: [],
  poolSize: 10,
  connectTimeoutMs: 5_000,
  // Below SUBGRAPH_TIMEOUT_MS, so that the answer names the database and not only the subgraph.
  statementTimeoutMs: 8_000,
  waitMs: 0,
  tls: null,
} as const;

/** A database by its URL, everything else as it is without a setting. */
export const databaseSettings = (database: string | DatabaseSettings): DatabaseSettings =>
  typeof database === 'string' ? { ...DEFAULTS, url: database } : database;

/** For work that may take long by nature: migrations, imports, exports. */
export const withoutStatementLimit = (database: string | DatabaseSettings): DatabaseSettings => ({
  ...databaseSettings(database),
  statementTimeoutMs: 0,
});

const SERVER = /^(mysql|mariadb):\/\//;

/** A server's URL with the name of a database put in; null unless it is one without a database and parameters. */
function onServer(server: string, database: string): string | null {
  if (!SERVER.test(server) || !URL.canParse(server)) return null;
  const { hostname, pathname, search, hash } = new URL(server);
  if (hostname === '' || !['', '/'].includes(pathname) || search !== '' || hash !== '') return null;
  return `${server.replace(/\/$/, '')}/${database}`;
}

/** Whether a URL names a server and a database on it, and nothing after. */
function isOnServer(url: string): boolean {
  if (!SERVER.test(url) || !URL.canParse(url)) return false;
  const { hostname, pathname, search, hash } = new URL(url);
  return hostname !== '' && /^\/[^/]+$/.test(pathname) && search === '' && hash === '';
}

function readUrl(reader: EnvReader, name: string, variable: string): string {
  const fallback = `sqlite:${resolve(reader.text('HUB_DATA', 'data'))}/${name}.sqlite`;
  const own = reader.optional(variable);
  if (own !== null) {
    if (isOnServer(own) || /^sqlite:.+/.test(own)) return own;
    reader.problem(`${variable} must be sqlite:<file>, or mysql://<user>:<password>@<host>/<database>`);
    return fallback;
  }
  const all = reader.optional('HUB_DATABASE');
  if (all === null) return fallback;
  const directory = /^sqlite:(?!:)(.+)$/.exec(all)?.[1];
  const prefix = readPrefix(reader);
  const url =
    directory === undefined
      ? onServer(all, `${prefix}${name}`)
      : `sqlite:${resolve(directory)}/${prefix}${name}.sqlite`;
  if (url !== null) return url;
  reader.problem(
    'HUB_DATABASE must be mysql://<user>:<password>@<host> without a database, signs such as / # ? percent-encoded, or sqlite:<directory>; each subgraph has a database of its own there',
  );
  return fallback;
}

function readPrefix(reader: EnvReader): string {
  const prefix = reader.text('HUB_DATABASE_PREFIX', '');
  if (/^[A-Za-z0-9_]*$/.test(prefix)) return prefix;
  reader.problem('HUB_DATABASE_PREFIX may hold letters, digits and underscores only');
  return '';
}

function readReplicas(reader: EnvReader, name: string, variable: string, url: string): string[] {
  const own = reader.list(`${variable}_REPLICAS`, '');
  const all = reader.optional(variable) === null ? reader.list('HUB_DATABASE_REPLICAS', '') : [];
  const prefix = readPrefix(reader);
  if (own.some((replica) => !isOnServer(replica))) {
    reader.problem(`${variable}_REPLICAS must hold mysql://<user>:<password>@<host>/<database>,…`);
  }
  const named = all.map((server) => onServer(server, `${prefix}${name}`));
  if (named.includes(null)) {
    reader.problem('HUB_DATABASE_REPLICAS must hold mysql://<user>:<password>@<host>,… without databases');
  }
  const replicas = own.length > 0 ? own : named.filter((replica) => replica !== null);
  if (replicas.length > 0 && !SERVER.test(url)) {
    reader.problem(
      `${own.length > 0 ? variable : 'HUB_DATABASE'}_REPLICAS is set, but the database of ${name} is on no server`,
    );
  }
  return replicas;
}

function readTls(reader: EnvReader): DatabaseSettings['tls'] {
  const file = reader.optional('HUB_DATABASE_TLS_CA');
  const mode = reader.choice('HUB_DATABASE_TLS', ['off', 'encrypt', 'verify'], file === null ? 'off' : 'verify');
  if (mode === 'off') {
    if (file !== null) reader.problem('HUB_DATABASE_TLS_CA is set, but HUB_DATABASE_TLS is off');
    return null;
  }
  return { verify: mode === 'verify', ca: file === null ? null : readCertificate(reader, file) };
}

function readCertificate(reader: EnvReader, file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
    reader.problem(`HUB_DATABASE_TLS_CA is ${JSON.stringify(file)}, which holds no certificate in PEM`);
  } catch (failure) {
    reader.problem(`HUB_DATABASE_TLS_CA is ${JSON.stringify(file)}, which cannot be read: ${systemCode(failure)}`);
  }
  return null;
}

/**
 * The database of one subgraph: `<NAME>_DATABASE`, or one of its own on HUB_DATABASE, or a file under HUB_DATA.
 * @param name of the subgraph; a dash in it is an underscore in the names of its settings
 */
export function readDatabase(reader: EnvReader, name: string): DatabaseSettings {
  const variable = `${name.toUpperCase().replaceAll('-', '_')}_DATABASE`;
  const url = readUrl(reader, name, variable);
  return {
    url,
    replicas: readReplicas(reader, name, variable, url),
    poolSize: reader.number('HUB_DATABASE_POOL', DEFAULTS.poolSize, [2, 1_000]),
    connectTimeoutMs: reader.number('HUB_DATABASE_CONNECT_TIMEOUT_MS', DEFAULTS.connectTimeoutMs, [1, 600_000]),
    statementTimeoutMs: reader.number('HUB_DATABASE_STATEMENT_TIMEOUT_MS', DEFAULTS.statementTimeoutMs, [0, 3_600_000]),
    waitMs: reader.number('HUB_DATABASE_WAIT_MS', 10_000, [0, 3_600_000]),
    tls: readTls(reader),
  };
}
