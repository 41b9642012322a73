import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { inTransaction, run } from '../database';
import { HubError } from '../errors';
import { type SubgraphDefinition } from './definition';

const MEMORY = sql`CREATE TABLE IF NOT EXISTS data_set (name VARCHAR(190) PRIMARY KEY, loaded_at VARCHAR(24) NOT NULL)`;

/** Makes the table that remembers which data sets were loaded, unless it is there. */
export async function createDataSetTable(db: DataSource): Promise<void> {
  await run(db, MEMORY);
}

/**
 * Loads a data set in one transaction, and remembers that it was.
 * @throws HubError UNKNOWN_NAME when the subgraph has no such set
 */
export async function loadDataSet<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  db: DataSource,
  name: string,
): Promise<void> {
  const set = definition.dataSets[name];
  if (!set) {
    const known = Object.keys(definition.dataSets).join(', ') || 'none';
    throw new HubError('UNKNOWN_NAME', `${definition.name} has no data set ${name}; it has ${known}.`);
  }
  await createDataSetTable(db);
  await inTransaction(db, async (manager) => {
    await set.load(manager);
    await run(manager, sql`DELETE FROM data_set WHERE name = ${name}`);
    await run(manager, sql`INSERT INTO data_set (name, loaded_at) VALUES (${name}, ${new Date().toISOString()})`);
  });
}

/** Loads those of the data sets that the database has not seen: a restart must not undo what people changed since. */
export async function loadDataSetsOnce<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  db: DataSource,
  names: readonly string[],
): Promise<string[]> {
  const remembered = () => run(db, sql`SELECT name FROM data_set`);
  // Made only where it is not there: that asks for a right of its own, and a cluster orders it before everything else.
  const seen = await remembered().catch(() => createDataSetTable(db).then(remembered));
  const loaded = new Set(seen.map(({ name }) => name));
  const missing = names.filter((name) => !loaded.has(name));
  for (const name of missing) await loadDataSet(definition, db, name);
  return missing;
}
