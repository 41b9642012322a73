import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { mariadbMissing } from '../../kit/mariadb';

const PROVIDER = '/usr/lib/galera/libgalera_smm.so';
/** First of sixteen ports: four for each node: clients, the group, state transfers whole and in part. */
const PORTS = 24_560;
const execute = promisify(execFile);

/** Why no cluster can be started here; null when one can. */
export const galeraMissing =
  mariadbMissing ?? (existsSync(PROVIDER) ? null : 'Galera is not installed (Debian: galera-4, rsync)');

const portsOf = (index: number) => {
  const first = PORTS + index * 4;
  return { clients: first, group: first + 1, whole: first + 2, part: first + 3 };
};

export interface ClusterOptions {
  /** A transaction is sent to the other nodes in parts of so many bytes while it goes on; 0 for whole, at its end. */
  readonly fragmentBytes: number;
  /** A read waits until its node has applied what was committed on any before it (wsrep_sync_wait). */
  readonly causal: boolean;
}

/** One of the servers of a cluster. */
export class Node {
  readonly name: string;
  readonly url: string;
  private child: ChildProcess | null = null;

  constructor(
    readonly index: number,
    private readonly folder: string,
    private readonly of: number,
    private readonly options: ClusterOptions,
  ) {
    this.name = `node ${index + 1}`;
    this.url = `mysql://root@127.0.0.1:${portsOf(index).clients}`;
  }

  /** Makes its empty data directory. */
  async install(): Promise<void> {
    const place = [`--datadir=${join(this.folder, String(this.index))}`, ...owner()];
    await execute('mariadb-install-db', [
      '--no-defaults',
      ...place,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]);
  }

  /** Starts it, and waits until it has everything the others have. */
  async start(...more: readonly string[]): Promise<void> {
    const { clients, group, whole, part } = portsOf(this.index);
    const members = Array.from({ length: this.of }, (_, index) => `127.0.0.1:${portsOf(index).group}`);
    const data = join(this.folder, String(this.index));
    this.child = spawn(
      'mariadbd',
      [
        '--no-defaults',
        ...owner(),
        `--datadir=${data}`,
        `--port=${clients}`,
        `--socket=${data}.sock`,
        `--log-error=${data}.log`,
        '--bind-address=127.0.0.1',
        '--skip-name-resolve',
        '--binlog-format=ROW',
        '--innodb-autoinc-lock-mode=2',
        '--innodb-log-file-size=64M',
        '--innodb-buffer-pool-size=256M',
        '--wsrep-on=ON',
        `--wsrep-provider=${PROVIDER}`,
        '--wsrep-cluster-name=hub',
        `--wsrep-cluster-address=gcomm://${members.join(',')}`,
        `--wsrep-node-name=node${this.index + 1}`,
        `--wsrep-node-address=127.0.0.1:${group}`,
        `--wsrep-trx-fragment-size=${this.options.fragmentBytes}`,
        `--wsrep-sync-wait=${Number(this.options.causal)}`,
        '--wsrep-sst-method=rsync',
        `--wsrep-sst-receive-address=127.0.0.1:${whole}`,
        `--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:${group};ist.recv_addr=127.0.0.1:${part};gcache.size=256M`,
        ...more,
      ],
      { stdio: 'ignore', env: { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` } },
    );
    process.once('exit', () => this.child?.kill('SIGKILL'));
    for (let tries = 0; tries < 240; tries += 1) {
      if (this.child.exitCode !== null) break;
      const state = await this.status('wsrep_local_state_comment').catch(() => null);
      if (state === 'Synced') return;
      await wait(500);
    }
    throw new Error(`${this.name} did not join; its log is ${data}.log`);
  }

  /** A status variable of the server. */
  async status(variable: string): Promise<string> {
    const connection = await createConnection({ uri: this.url, connectTimeout: 2_000 });
    try {
      const [rows] = await connection.query<RowDataPacket[]>({
        sql: 'SHOW STATUS LIKE ?',
        values: [variable],
        timeout: 5_000,
      });
      return String(rows[0]?.Value);
    } finally {
      connection.destroy();
    }
  }

  /** kill -9. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    const awake = setInterval(() => undefined, 1_000);
    child.kill('SIGKILL');
    await ended;
    clearInterval(awake);
  }
}

/** rsync, which carries the state to a node that joins, gives up root's rights: root hands the servers to mysql. */
const owner = (): string[] => (userInfo().uid === 0 ? ['--user=mysql'] : []);

/** Nodes of one cluster, each with everything, on ports of this machine. */
export interface Cluster extends AsyncDisposable {
  readonly nodes: readonly [Node, Node, Node];
}

export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-galera-'));
  if (userInfo().uid === 0) await execute('chown', ['mysql', folder]);
  const node = (index: number) => new Node(index, folder, 3, options);
  const nodes = [node(0), node(1), node(2)] as const;
  for (const node of nodes) await node.install();
  await nodes[0].start('--wsrep-new-cluster');
  for (const node of nodes.slice(1)) await node.start();
  return {
    nodes,
    async [Symbol.asyncDispose]() {
      for (const node of nodes) await node.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
