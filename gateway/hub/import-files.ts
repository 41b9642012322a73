import { type Env, withoutStatementLimit } from '../../shared/config';
import { HubError } from '../../shared/errors';
import { type ImportReport, openSubgraph } from '../../shared/federation';
import { createLog } from '../../shared/log';
import { readDataConfig } from './data-config';
import { loadDefinition, readRegistry } from './registry';

export interface ImportRequest {
  readonly format: string;
  readonly paths: readonly string[];
  readonly project: string | null;
  onProgress(line: string): void;
}

/** Imports files through whichever subgraph offers the format. */
export async function importFiles(
  env: Env,
  { format, paths, project, onProgress }: ImportRequest,
): Promise<ImportReport> {
  const { databaseOf } = await readDataConfig(env);
  const offered: string[] = [];
  for (const entry of await readRegistry()) {
    if (entry.module === undefined) continue;
    const definition = loadDefinition(entry);
    offered.push(...Object.keys(definition.importers ?? {}));
    const importer = definition.importers?.[format];
    if (!importer) continue;
    const log = createLog('import', 'warn');
    await using subgraph = await openSubgraph(definition, {
      database: withoutStatementLimit(databaseOf(entry.name)),
      log,
    });
    return await importer.run(paths, {
      db: subgraph.db,
      log,
      project,
      onProgress: ({ file, documents }) => onProgress(`${documents} documents, in ${file}`),
    });
  }
  throw new HubError('UNKNOWN_NAME', `No subgraph imports ${format}; formats are ${offered.join(', ') || 'none'}.`);
}
