import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const found = (program: string): string | undefined =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin']
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));

const mariadbd = found('mariadbd');
const installer = found('mariadb-install-db');

/** Why no private server can be started here, for the name of a skipped test; null when one can. */
export const mariadbMissing =
  mariadbd === undefined || installer === undefined ? 'mariadbd is not installed (Debian: mariadb-server)' : null;

/** `describe` where a private server can be started; elsewhere the stories are skipped, and their name says why. */
export function describeWithMariaDB(name: string, stories: () => void): void {
  // A server takes a second to start on an idle machine, and several on a busy one.
  jest.setTimeout(60_000);
  if (mariadbMissing === null) describe(name, stories);
  else describe.skip(`${name} (skipped: ${mariadbMissing})`, stories);
}

export interface MariaDBOptions {
  /** Further options of mariadbd, for example `--max-connections=10`; they win over those here. */
  readonly args?: readonly string[];
  /** Where its files go; a directory of its own under the system's temporary one unless given. It is removed after. */
  readonly directory?: string;
  /** Keeps the directory, and uses what an earlier server left there: for data that takes minutes to make. */
  readonly keep?: boolean;
}

/** A server of its own for one test: a free port, a temporary directory, root without a password. */
export interface MariaDB extends AsyncDisposable {
  /** `mysql://root@127.0.0.1:<port>`, without a database. */
  readonly url: string;
  readonly port: number;
  /** Of the process that runs now. */
  readonly pid: number;
  /** Holds `data`, `socket` and `log`. */
  readonly directory: string;
  /** SIGKILL: it ends as it would when the machine fails. */
  kill(): Promise<void>;
  /** SIGTERM: it ends in order. */
  stop(): Promise<void>;
  /** Starts it again on the same files and port, after `kill` or `stop`; more `args` than before may be given. */
  start(args?: readonly string[]): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

// Small, so that it starts in a second; what it acknowledged it keeps, as in production.
const SMALL = [
  '--innodb-log-file-size=8M',
  '--innodb-buffer-pool-size=32M',
  '--innodb-temp-data-file-path=ibtmp1:1M:autoextend',
  '--innodb-buffer-pool-load-at-startup=0',
  '--innodb-buffer-pool-dump-at-shutdown=0',
  '--innodb-flush-log-at-trx-commit=1',
  '--skip-name-resolve',
  '--bind-address=127.0.0.1',
];

/** Starts mariadbd, and waits until it says in its log that it takes connections. */
async function launch(program: string, args: readonly string[], log: string): Promise<ChildProcess> {
  const output = await open(log, 'w');
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', output.fd] });
  // A test that fails must not wait for a server that nobody stops, and no server outlives the tests: the watcher
  // reads from them until they are gone, then kills it.
  child.unref();
  const watcher = spawn('sh', ['-c', 'read _; kill -9 "$1"', 'sh', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.unref();
  child.once('exit', () => watcher.kill('SIGKILL'));
  await output.close();
  for (;;) {
    const said = await readFile(log, 'utf8');
    if (said.includes('ready for connections')) return child;
    if (hasEnded(child)) throw new Error(`mariadbd ended before it was ready:\n${said.slice(-4000)}`);
    await setTimeout(20);
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (hasEnded(child)) return;
  const exited = once(child, 'exit');
  // A program that waits for nothing else would end here, before the server has.
  const awake = setInterval(() => undefined, 1_000);
  child.kill(signal);
  await exited;
  clearInterval(awake);
}

/** Starts a private MariaDB server; some seconds. */
export async function startMariaDB(options: MariaDBOptions = {}): Promise<MariaDB> {
  if (mariadbd === undefined || installer === undefined) throw new Error(mariadbMissing ?? 'mariadbd is not installed');
  const program = mariadbd;
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'hub-mariadb-')));
  const data = join(directory, 'data');
  // A server that starts clears its temporary directory, so none may share one with another.
  const temporary = `--tmpdir=${directory}`;
  // As root it must be told whose files they are; as anyone else it may not be.
  const user = userInfo().uid === 0 ? ['--user=root'] : [];
  const install = [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--innodb-log-file-size=8M',
    temporary,
    ...user,
  ];
  if (options.keep !== true || !existsSync(data)) await promisify(execFile)(installer, install);
  const port = await freePort();
  const place = [`--datadir=${data}`, temporary, `--port=${port}`, `--socket=${join(directory, 'socket')}`];
  const begin = (args: readonly string[]) =>
    launch(
      program,
      ['--no-defaults', ...user, ...place, ...SMALL, ...(options.args ?? []), ...args],
      join(directory, 'log'),
    );
  let child = await begin([]);
  return {
    url: `mysql://root@127.0.0.1:${port}`,
    port,
    directory,
    get pid() {
      return child.pid ?? 0;
    },
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
    async start(args = []) {
      if (!hasEnded(child)) throw new Error('The server runs: kill or stop it first.');
      child = await begin(args);
    },
    async [Symbol.asyncDispose]() {
      await end(child, options.keep === true ? 'SIGTERM' : 'SIGKILL');
      if (options.keep !== true) await rm(directory, { recursive: true, force: true });
    },
  };
}
