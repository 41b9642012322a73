import { type DataSource } from 'typeorm';
import { type DatabaseSettings, withoutStatementLimit } from '../../shared/config';
import { connectDatabase, databaseFault } from '../../shared/database';
import { type SubgraphDefinition } from '../../shared/federation';

type Definition = Pick<SubgraphDefinition, 'name' | 'rows' | 'migrations'>;

/**
 * Work of a command on the database of a subgraph, however long it takes; closed after. What fails in it, statements of
 * a runner included, has the hub's own codes.
 */
export async function withDatabase<T>(
  database: string | DatabaseSettings,
  definition: Definition,
  work: (db: DataSource) => Promise<T>,
): Promise<T> {
  const onWait = (line: string): void => void process.stderr.write(`${line}\n`);
  const db = await connectDatabase(withoutStatementLimit(database), { ...definition, onWait });
  try {
    return await work(db);
  } catch (failure) {
    throw databaseFault(failure, definition.name);
  } finally {
    await db.destroy();
  }
}
