import { type Env } from '../../shared/config';
import { migrate } from '../../shared/database';
import { readDataConfig } from './data-config';
import { loadDefinition, readRegistry } from './registry';
import { withDatabase } from './with-database';

/** Runs the migrations every subgraph's database lacks; tells of each as it is done, since a later one may fail. */
export async function migrateAll(env: Env, onDone: (name: string, migrations: string[]) => void): Promise<void> {
  const { databaseOf } = await readDataConfig(env);
  for (const entry of await readRegistry()) {
    if (entry.module === undefined) continue;
    const definition = loadDefinition(entry);
    onDone(entry.name, await withDatabase(databaseOf(entry.name), definition, migrate));
  }
}
