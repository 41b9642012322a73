import { createHash } from 'node:crypto';
import { type DataSource, type EntityManager } from 'typeorm';
import { subgraph as procurement } from '../../../subgraphs/procurement/subgraph';

/** What a database holds at one moment: how many documents it knows, and a digest of every row. */
export interface State {
  readonly documents: number;
  readonly digest: string;
}

/** Differ from run to run by design: when it began, how it was cut. */
const OF_RUNS: ReadonlySet<string> = new Set(['import_run', 'import_run_dropped']);

async function read(db: EntityManager): Promise<State> {
  const hash = createHash('sha256');
  let documents = 0;
  for (const { tableName, columns, primaryColumns } of db.dataSource.entityMetadatas) {
    if (OF_RUNS.has(tableName)) continue;
    const names = columns.map(({ databaseName }) => databaseName).filter((name) => name !== 'run_id');
    const order = primaryColumns.map(({ databaseName }) => databaseName).join(', ');
    const rows = await db.query<unknown[]>(`SELECT ${names.join(', ')} FROM ${tableName} ORDER BY ${order}`);
    if (tableName === 'import_document') documents = rows.length;
    hash.update(`${tableName} ${JSON.stringify(rows)}`);
  }
  for (const { table } of procurement.rollups ?? []) {
    hash.update(JSON.stringify(await db.query<unknown[]>(`SELECT * FROM ${table} ORDER BY level, cell`)));
  }
  return { documents, digest: hash.digest('hex') };
}

/**
 * Reads every table as of one moment, so that a transaction that is just ending is there whole or not at all: both
 * engines give a transaction the state of its first read, SQLite always, the servers by their default level.
 */
export const stateOf = (db: DataSource): Promise<State> => db.transaction(read);
