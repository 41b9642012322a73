import { existsSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Env, readEnv } from '../../shared/config';
import { HubError } from '../../shared/errors';
import { readRegistry } from './registry';

/** Where the subgraphs keep their records when they run in this process, and what is loaded on first start. */
export interface DataConfig {
  readonly dataSets: readonly string[];
  /** Database URL of a subgraph by its name. */
  databaseOf(name: string): string;
}

/**
 * Reads HUB_DATA, HUB_DATA_SETS and `<NAME>_DATABASE`, and makes the data directory.
 * @throws HubError BAD_CONFIGURATION or DATA_DIRECTORY_UNWRITABLE
 */
export async function readDataConfig(env: Env): Promise<DataConfig> {
  const registry = await readRegistry();
  const { directory, dataSets, databases } = readEnv(env, (reader) => {
    const data = resolve(reader.text('HUB_DATA', 'data'));
    const databaseOf = (name: string) =>
      reader.database(`${name.toUpperCase()}_DATABASE`, `sqlite:${data}/${name}.sqlite`);
    return {
      directory: data,
      dataSets: reader.list('HUB_DATA_SETS', 'pdp1,demo'),
      databases: new Map(registry.map(({ name }) => [name, databaseOf(name)])),
    };
  });
  if ([...databases.values()].some((url) => url.startsWith(`sqlite:${directory}`))) await ensureDirectory(directory);
  return {
    dataSets,
    databaseOf(name) {
      const url = databases.get(name);
      if (url === undefined) throw new HubError('UNKNOWN_NAME', `There is no subgraph ${name}.`);
      return url;
    },
  };
}

// Node's own recursive mkdir never ends where the system refuses a directory with ENOENT, as under /proc.
async function makeDirectory(path: string): Promise<void> {
  if (existsSync(path)) return;
  if (!existsSync(dirname(path))) await makeDirectory(dirname(path));
  await mkdir(path);
}

async function ensureDirectory(path: string): Promise<void> {
  try {
    await makeDirectory(path);
    await access(path, constants.W_OK);
  } catch (cause) {
    throw new HubError('DATA_DIRECTORY_UNWRITABLE', `Cannot write to the data directory ${path}.`, { path }, cause);
  }
}
