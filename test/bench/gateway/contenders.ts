import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../../../gateway/hub/paths';
import { runHub } from '../../kit';

/** What a contender is started with. */
export interface Start {
  /** File of the composed supergraph. */
  readonly supergraph: string;
  /** File with name, URL and schema of every subgraph, for a gateway that reads no supergraph. */
  readonly services: string;
  /** A folder of the session, for what a contender keeps. */
  readonly folder: string;
  readonly port: number;
}

/** One program of the comparison. */
export interface Contender {
  readonly title: string;
  /** `embedded` has its subgraphs in itself, so that it stands on no other ground than its own. */
  readonly kind: 'hub' | 'peer' | 'limit' | 'embedded';
  /** Whether its answers are those of a gateway; the others cannot be checked. */
  readonly answers: boolean;
  /** Why it cannot serve the graph of the hub, where it cannot. */
  readonly notReal?: string;
  /** Runs before its start is measured. */
  readonly prepare?: (start: Start) => Promise<void>;
  readonly args: (start: Start) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Further settings of the program, from where it listens and what it reads. */
  readonly envOf?: (start: Start) => Readonly<Record<string, string>>;
}

/** The young generation at 64 MB helps every one of them; all are given the same. */
export const NODE_FLAGS = '--max-semi-space-size=64';
export const production = { NODE_ENV: 'production' };

/** Where the peers are installed. */
export const peersFolder = resolve(root, '.bench');
const server = (name: string): string => resolve(__dirname, `servers/${name}.js`);
const hive = resolve(peersFolder, 'node_modules/@graphql-hive/gateway/dist/bin.js');
const hub = resolve(root, 'dist/gateway/hub/main.js');

const hubContender = (title: string, executor: string): Contender => ({
  title,
  kind: 'hub',
  answers: true,
  args: () => [hub, 'gateway'],
  env: { EXECUTOR: executor },
  envOf: ({ supergraph, port }) => ({ SUPERGRAPH: supergraph, PORT: String(port) }),
});
const embedded = ({ folder }: Start): string[] => ['start', '--data', join(folder, 'embedded')];
const hiveContender = (title: string, ...flags: readonly string[]): Contender => ({
  title,
  kind: 'peer',
  answers: true,
  args: ({ supergraph, port }) => [hive, '-h', '127.0.0.1', '-p', String(port), 'supergraph', supergraph, ...flags],
});
const bare = (title: string, mode: 'merge' | 'bytes'): Contender => ({
  title,
  kind: 'limit',
  answers: mode === 'merge',
  args: ({ port, services }) => [server('bare'), mode, String(port), services],
});

/** The first is what the others are compared with. */
export const contenders: Readonly<Record<string, Contender>> = {
  stock: {
    title: 'Apollo Server and @apollo/gateway as documented',
    kind: 'peer',
    answers: true,
    args: ({ supergraph, port }) => [server('stock'), supergraph, String(port)],
  },
  compiled: hubContender('Programme Hub', 'compiled'),
  apollo: hubContender('Programme Hub, EXECUTOR=apollo', 'apollo'),
  hive: hiveContender('Hive Gateway, JavaScript planner'),
  'hive-rust': hiveContender('Hive Gateway, Rust planner', '--hive-router-runtime'),
  mercurius: {
    title: 'Mercurius gateway',
    kind: 'peer',
    answers: true,
    notReal:
      'it reads Federation 1 alone, where an entity has one owner whom the others extend. The subgraphs are Federation 2: ' +
      'without `extend` it serves none of their root fields, and of a project only what one of them declares',
    args: ({ services, port }) => [resolve(peersFolder, 'mercurius.mjs'), services, String(port)],
  },
  embedded: {
    title: 'Programme Hub, embedded: one process for all',
    kind: 'embedded',
    answers: true,
    // The first start loads the records; what is measured is a restart.
    prepare: async (start) => (await runHub(embedded(start))).stop(),
    args: (start) => [hub, ...embedded(start)],
    envOf: ({ port }) => ({ PORT: String(port) }),
  },
  merge: bare('limit: the same calls, parsed and merged', 'merge'),
  bytes: bare('limit: the same calls, bytes concatenated', 'bytes'),
};

/** Whether any of these is a package the bench has to install. */
export const needsPeers = (names: readonly string[]): boolean =>
  names.some((name) => /^(hive|mercurius)/.test(name)) && !existsSync(hive);
