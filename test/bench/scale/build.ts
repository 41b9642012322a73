import { createConnection } from 'mysql2/promise';
import { type EntityManager } from 'typeorm';
import { openSubgraph, type OpenSubgraph, type SubgraphDefinition } from '../../../shared/federation';
import { databaseSettings, withoutStatementLimit } from '../../../shared/config';
import { connectDatabase, migrate, type RowClass } from '../../../shared/database';
import { createLog } from '../../../shared/log';
import { subgraph as bilateral } from '../../../subgraphs/bilateral/subgraph';
import { subgraph as personnel } from '../../../subgraphs/personnel/subgraph';
import { subgraph as procurement } from '../../../subgraphs/procurement/subgraph';
import { subgraph as training } from '../../../subgraphs/training/subgraph';
import { bulkLoad } from './bulk-load';
import { personnelTables } from './deployments';
import { bilateralTables } from './names';
import { countBuyers, procurementTables } from './processes';
import { trainingTables } from './trainings';

interface Filled {
  readonly row: RowClass;
  readonly rows: Iterable<object>;
}

/** Counts that are kept with rows, told from the sums. */
type Counting = (db: EntityManager, rows: number) => Promise<void>;

/** Deployments, places and organisations are a tenth of the set. */
const sets: readonly (readonly [SubgraphDefinition, (rows: number) => readonly Filled[], Counting?])[] = [
  [procurement, procurementTables, countBuyers],
  [training, trainingTables],
  [personnel, (rows) => personnelTables(Math.ceil(rows / 10))],
  [bilateral, (rows) => bilateralTables(Math.ceil(rows / 10))],
];

/** Written last, so that a set that was interrupted is made anew. */
const DONE = 'scale_set_is_whole';

/** Between two signs of life of a table that takes long, in milliseconds. */
const PROGRESS = 10_000;

/** Subgraphs over so many rows, made unless they are there already. */
export async function openSet(
  server: string,
  rows: number,
  fresh: boolean,
  tell: (text: string) => void,
): Promise<OpenSubgraph[]> {
  const opened: OpenSubgraph[] = [];
  for (const [definition, tablesOf, count] of sets) {
    const name = `scale_${rows}_${definition.name}`;
    const root = await createConnection({ uri: server });
    const [found] = await root.query(
      'SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = ?',
      [name, DONE],
    );
    const isWhole = Array.isArray(found) && found.length > 0;
    if (fresh || !isWhole) await root.query('DROP DATABASE IF EXISTS ??', [name]);
    await root.end();
    if (isWhole && !fresh) await bringUp(definition, `${server}/${name}`, tell);
    const subgraph = await openSubgraph(definition, {
      // Whatever a question costs, it is to be measured.
      database: withoutStatementLimit(databaseSettings(`${server}/${name}`)),
      log: createLog(definition.name, 'silent'),
    });
    if (fresh || !isWhole)
      await fill(subgraph, `${server}/${name}`, tablesOf(rows), tell, async (db) => count?.(db, rows));
    opened.push(subgraph);
  }
  return opened;
}

/** A set that was kept gets what has been added to the tables since. */
async function bringUp(definition: SubgraphDefinition, url: string, tell: (text: string) => void): Promise<void> {
  const { name, rows, migrations } = definition;
  const db = await connectDatabase(withoutStatementLimit(databaseSettings(url)), { name, rows, migrations });
  try {
    const done = await migrate(db);
    if (done.length > 0) tell(`${name}: ${done.join(', ')}`);
  } finally {
    await db.destroy();
  }
}

async function fill(
  { db, name, definition }: OpenSubgraph,
  uri: string,
  tables: readonly Filled[],
  tell: (text: string) => void,
  count: (db: EntityManager) => Promise<void>,
): Promise<void> {
  const connection = await createConnection({ uri, charset: 'utf8mb4_bin' });
  const timed = async (what: string, work: () => Promise<void>) => {
    const started = performance.now();
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
    const progress = setInterval(() => tell(`  ${what} … ${seconds()}`), PROGRESS);
    try {
      await work();
    } finally {
      clearInterval(progress);
    }
    tell(`  ${what}: ${seconds()}`);
  };
  tell(`${name} …`);
  await connection.query('SET SESSION unique_checks = 0');
  for (const { row, rows } of tables)
    await timed(db.getMetadata(row).tableName, () => bulkLoad(connection, db, row, rows));
  for (const rollup of definition.rollups ?? []) {
    await timed(rollup.table, () => db.transaction((manager) => rollup.rebuild(manager)));
    await connection.query(`ANALYZE TABLE \`${rollup.table}\``);
  }
  await db.transaction(count);
  await connection.query(`CREATE TABLE ${DONE} (id INT PRIMARY KEY)`);
  await connection.end();
}
