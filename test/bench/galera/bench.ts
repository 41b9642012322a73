import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Command } from 'commander';
import { openSubgraph } from '../../../shared/federation';
import { createLog } from '../../../shared/log';
import { idOf } from '../../../shared/ids';
import { pendingMigrations, run } from '../../../shared/database';
import { ocds } from '../../../subgraphs/procurement/import/ocds';
import { subgraph as procurement } from '../../../subgraphs/procurement/subgraph';
import sql from 'sql-template-tag';
import { runImporter, withDatabase } from '../crash/rounds';
import { type State, stateOf } from '../crash/state';
import { releaseOf } from '../import/packages';
import { type Cluster, galeraMissing, startCluster } from './cluster';
import { type Missing, missingOn } from './missing';
import { startReading } from './readers';
import { type Returning, returning, statesOf } from './returning';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const log = createLog('galera', 'silent');

/** A part of the releases, every third: second publications of a process come with another part than the first. */
async function writePart(folder: string, part: number, releases: number): Promise<{ file: string; ids: string[] }> {
  const file = join(folder, `part-${part}.json`);
  const numbers = Array.from({ length: releases }, (_, index) => index * 3 + part);
  await writeFile(file, JSON.stringify({ releases: numbers.map(releaseOf) }));
  const ids = numbers.map((number, index) => {
    const { ocid } = releaseOf(number);
    return idOf('ImportDocument', `part-${part}.json`, `/releases/${index}`, ocid);
  });
  return { file, ids };
}

/** A node answers from what it has applied, which may be a moment behind what another has committed. */
async function untilMigrated(database: string): Promise<void> {
  while ((await withDatabase(database, pendingMigrations)).length > 0) await wait(200);
}

/** Codes after which a caller is told to ask again; whatever else ends an import is a fault of the hub. */
const AGAIN = /^(DATABASE_UNAVAILABLE|DATABASE_BUSY|DATABASE_TIMEOUT) /;

/** Imports a file until it is whole, as whoever reads the code would. */
async function untilWhole(file: string, database: string): Promise<{ stored: number; attempts: number }> {
  for (let attempts = 1; ; attempts += 1) {
    const { acknowledged, statements, failure } = await runImporter([file, database]);
    if (statements !== null) return { stored: acknowledged, attempts };
    if (!AGAIN.test(failure)) throw new Error(`An import ended without a code that says to try again: ${failure}`);
    await wait(1_000);
  }
}

/** Says what nodes, the first ones, have of what was acknowledged; true when nothing is lost. */
async function isThere(databases: readonly string[], acknowledged: readonly string[], when = '') {
  const found = await Promise.all(databases.map((database) => missingOn(database, acknowledged)));
  const said = ({ atOnce, inTurn }: Missing, index: number) =>
    `node ${index + 1} lacks ${atOnce} at once, ${inTurn} in turn`;
  print(`Acknowledged ${acknowledged.length}${when}: ${found.map(said).join('; ')}.`);
  return found.every(({ inTurn }) => inTurn === 0);
}

async function conflicts({ nodes }: Cluster): Promise<number> {
  let sum = 0;
  for (const node of nodes) {
    for (const variable of ['wsrep_local_cert_failures', 'wsrep_local_bf_aborts']) {
      sum += Number(await node.status(variable).catch(() => '0'));
    }
  }
  return sum;
}

async function show(cluster: Cluster, folder: string, releases: number): Promise<void> {
  const { nodes } = cluster;
  const [first, , third] = nodes;
  const databases = nodes.map(({ url }) => `${url}/procurement`);
  const [onFirst = '', , onThird = ''] = databases;
  // Through every node at once: one migrates, the others wait for it and find nothing left to do.
  await Promise.all(databases.map(async (database) => (await openSubgraph(procurement, { database, log })).close()));
  const steps = await withDatabase(onFirst, (db) =>
    run(db, sql`SELECT COUNT(*) AS run, COUNT(DISTINCT name) AS steps FROM migration`),
  );
  print(`Migrated through 3 nodes at once: ${JSON.stringify(steps[0])}.`);
  const tables = await withDatabase(onFirst, (db) =>
    run(
      db,
      sql`SELECT COUNT(*) AS tables, SUM(t.engine <> 'InnoDB') AS others, SUM(k.table_name IS NULL) AS keyless
        FROM information_schema.tables t LEFT JOIN information_schema.table_constraints k
          ON k.table_schema = t.table_schema AND k.table_name = t.table_name AND k.constraint_type = 'PRIMARY KEY'
        WHERE t.table_schema = 'procurement'`,
    ),
  );
  print(`Tables: ${JSON.stringify(tables[0])}.`);

  for (const database of databases) await untilMigrated(database);
  const readers = await Promise.all(databases.map(startReading));
  const parts = await Promise.all(databases.map((_, part) => writePart(folder, part, releases)));
  const living = databases.slice(0, 2);
  let isKilled = false;
  let isKnown: Promise<boolean> = Promise.resolve(false);
  const atDeath: number[] = [];
  let comesBack = Promise.resolve<Returning | null>(null);
  let heard = Date.now();
  const endings = await Promise.all(
    parts.map(({ file }, part) =>
      runImporter([file, databases[part] ?? ''], {
        onAcknowledged(documents) {
          heard = Date.now();
          // Once its first batch was acknowledged, and while the others write.
          if (part !== 2 || isKilled) return;
          isKilled = true;
          atDeath.push(...readers.map(({ sofar }) => sofar.answers));
          isKnown = isThere(living, parts[part]?.ids.slice(0, documents) ?? [], ` by ${third.name} as it is killed`);
          comesBack = third.kill().then(() => {
            print(`${third.name} was killed (-9) under load.`);
            heard = Date.now();
            return returning(cluster, third, () => heard);
          });
        },
      }),
    ),
  );
  for (const [part, { acknowledged, statements, failure }] of endings.entries()) {
    const ending = statements === null ? `cut off${failure && ` (${failure})`}` : 'whole';
    print(`Import through node ${part + 1}: ${acknowledged} acknowledged, ${ending}.`);
  }
  const acknowledged = parts.flatMap(({ ids }, part) => ids.slice(0, endings[part]?.acknowledged));
  const isKept = (await isThere(living, acknowledged)) && (await isKnown);
  const isCoded = endings.every(({ statements, failure }) => statements !== null || AGAIN.test(failure));
  for (const [part, { statements }] of endings.entries()) {
    if (statements !== null) continue;
    const { stored, attempts } = await untilWhole(parts[part]?.file ?? '', onFirst);
    print(
      `What was cut off at node ${part + 1}, again through ${first.name}: ${stored} of ${releases}, attempts ${attempts}.`,
    );
  }
  const isAway = (await (await comesBack)?.needless()) ?? true;
  for (const [index, reader] of readers.entries()) {
    const { answers, failures, slowest } = await reader.stop();
    print(
      `Reads from node ${index + 1}: ${answers} answered, ${answers - (atDeath[index] ?? 0)} of them after the kill, ${failures} failed, slowest ${slowest.toFixed(0)} ms.`,
    );
  }
  print(`Transactions begun again because nodes met on a row: ${await conflicts(cluster)}.`);

  if (isAway) await third.start();
  print(`${third.name} is back, in a cluster of ${await third.status('wsrep_cluster_size')}.`);
  const everything = parts.flatMap(({ ids }) => ids);
  const isWhole = await isThere(databases, everything);
  const states: State[] = [];
  for (const database of databases) states.push(await withDatabase(database, stateOf));
  const isEqual = states.every(({ digest }) => digest === states[0]?.digest);
  print(
    `Documents on each node: ${states.map(({ documents }) => documents).join(', ')}; every row equal: ${String(isEqual)}.`,
  );
  await using hub = await openSubgraph(procurement, { database: onThird, log });
  const wrong = [];
  for (const rollup of procurement.rollups ?? []) wrong.push(...(await rollup.check(hub.db)));
  print(`Rollups that differ from their records: ${wrong.length}.`);
  const files = parts.map(({ file }) => file);
  const again = await ocds.run(files, { db: hub.db, log, project: null, onProgress: () => undefined });
  print(`All parts imported again through ${third.name}: ${JSON.stringify(again.documents)}.`);
  const isRight = isKept && isCoded && isWhole && isEqual && wrong.length === 0 && again.documents.stored === 0;
  print(isRight ? 'As it should be.' : 'NOT AS IT SHOULD BE.');
  if (!isRight) process.exitCode = 1;
}

interface Asked {
  readonly releases: number;
  /** In seconds. */
  readonly deadline: number;
  /** In bytes. */
  readonly fragment: number;
  readonly causal: boolean;
}

async function bench({ releases, deadline: seconds, fragment, causal }: Asked): Promise<void> {
  if (galeraMissing !== null) {
    print(`SKIPPED: ${galeraMissing}`);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'hub-galera-parts-'));
  let isLate: boolean;
  try {
    await using cluster = await startCluster({ fragmentBytes: fragment, causal });
    print(`A cluster of ${await cluster.nodes[0].status('wsrep_cluster_size')} nodes on this machine.`);
    const late = new AbortController();
    const deadline = wait(seconds * 1_000, true, { signal: late.signal }).catch(() => false);
    isLate = await Promise.race([show(cluster, folder, releases).then(() => false), deadline]);
    late.abort();
    if (isLate) {
      print(`Not done after ${seconds} s. ${await statesOf(cluster)}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  // Whatever still waits for a node would keep the program alive.
  if (isLate) process.exit(1);
}

const number = (text: string): number => Number(text);

export const galeraBench = new Command('galera')
  .description(
    'The data tier on three nodes of MariaDB Galera: writes through each, one killed under load, and brought back.',
  )
  .option('--releases <number>', 'releases imported through each node', number, 3_000)
  .option('--deadline <seconds>', 'when to give up, once the cluster stands, with what each node says', number, 600)
  .option('--fragment <bytes>', 'parts in which a transaction goes to the other nodes; 0 for whole', number, 262_144)
  .option('--causal', 'reads wait for what was committed before them on any node', false)
  .action(bench);
