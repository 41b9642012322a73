import { type Env, withoutStatementLimit } from '../../shared/config';
import { openDatabase } from '../../shared/database';
import { readDataConfig } from './data-config';
import { loadDefinition, readRegistry } from './registry';

/** What became of one table of sums. */
interface KeptSums {
  readonly subgraph: string;
  readonly table: string;
  /** Cells that are not what the records add up to. */
  readonly wrong: readonly string[];
}

/** Compares the sums every subgraph keeps with its records, and counts those anew that are to be. */
export async function checkRollups(env: Env, rebuild: boolean): Promise<KeptSums[]> {
  const { databaseOf } = await readDataConfig(env);
  const checked: KeptSums[] = [];
  for (const entry of await readRegistry()) {
    if (entry.module === undefined) continue;
    const definition = loadDefinition(entry);
    const { rollups = [] } = definition;
    if (rollups.length === 0) continue;
    const db = await openDatabase(withoutStatementLimit(databaseOf(entry.name)), definition);
    try {
      for (const rollup of rollups) {
        if (rebuild) await db.transaction((manager) => rollup.rebuild(manager));
        checked.push({ subgraph: entry.name, table: rollup.table, wrong: await rollup.check(db) });
      }
    } finally {
      await db.destroy();
    }
  }
  return checked;
}
