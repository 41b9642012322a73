import { type Env, withoutStatementLimit } from '../../shared/config';
import { connectDatabase, migrate } from '../../shared/database';
import { readDataConfig } from './data-config';
import { loadDefinition, readRegistry } from './registry';

/** Runs the migrations every subgraph's database lacks. */
export async function migrateAll(env: Env): Promise<{ name: string; migrations: string[] }[]> {
  const { databaseOf } = await readDataConfig(env);
  const done: { name: string; migrations: string[] }[] = [];
  for (const entry of await readRegistry()) {
    if (entry.module === undefined) continue;
    const { rows, migrations } = loadDefinition(entry);
    const db = await connectDatabase(withoutStatementLimit(databaseOf(entry.name)), {
      rows,
      migrations,
      name: entry.name,
    });
    try {
      done.push({ name: entry.name, migrations: await migrate(db) });
    } finally {
      await db.destroy();
    }
  }
  return done;
}
