import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../../../gateway/hub/paths';

/** What a contender is started with. */
export interface Start {
  /** File of the composed supergraph. */
  readonly supergraph: string;
  /** File with name, URL and schema of every subgraph, for a gateway that reads no supergraph. */
  readonly services: string;
  readonly replayUrl: string;
  readonly port: number;
}

/** One program of the comparison. */
export interface Contender {
  readonly title: string;
  readonly kind: 'hub' | 'peer' | 'limit';
  /** Whether its answers are those of a gateway; the others cannot be checked. */
  readonly answers: boolean;
  readonly args: (start: Start) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Further settings of the program, from where it listens and what it reads. */
  readonly envOf?: (start: Start) => Readonly<Record<string, string>>;
}

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
  args: ({ port, replayUrl }) => [server('bare'), mode, String(port), replayUrl],
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
    args: ({ services, port }) => [resolve(peersFolder, 'mercurius.mjs'), services, String(port)],
  },
  merge: bare('limit: the same calls, parsed and merged', 'merge'),
  bytes: bare('limit: the same calls, bytes concatenated', 'bytes'),
};

/** Whether any of these is a package the bench has to install. */
export const needsPeers = (names: readonly string[]): boolean =>
  names.some((name) => /^(hive|mercurius)/.test(name)) && !existsSync(hive);
