import { type DatabaseSettings, type Env, readDatabase, readEnv } from '../../shared/config';
import { HubError } from '../../shared/errors';
import { readRegistry } from './registry';

/** Where the subgraphs keep their records when they run in this process, and what is loaded on first start. */
export interface DataConfig {
  readonly dataSets: readonly string[];
  /** Database of a subgraph by its name. */
  databaseOf(name: string): string | DatabaseSettings;
}

/**
 * Reads HUB_DATA_SETS and where each subgraph of the registry has its database.
 * @throws HubError BAD_CONFIGURATION
 */
export async function readDataConfig(env: Env): Promise<DataConfig> {
  const registry = await readRegistry();
  const { dataSets, databases } = readEnv(env, (reader) => {
    const all = new Map(registry.map(({ name }) => [name, readDatabase(reader, name)]));
    const ownerOf = new Map<string, string>();
    for (const [name, { url }] of all) {
      const owner = ownerOf.get(url);
      if (owner !== undefined && url !== 'sqlite::memory:')
        reader.problem(`${owner} and ${name} are given one database, but each needs its own: their tables would mix`);
      ownerOf.set(url, name);
    }
    return { dataSets: reader.list('HUB_DATA_SETS', 'pdp1,demo'), databases: all };
  });
  return {
    dataSets,
    databaseOf(name) {
      const database = databases.get(name);
      if (database === undefined) throw new HubError('UNKNOWN_NAME', `There is no subgraph ${name}.`);
      return database;
    },
  };
}
