import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type QueryRunner } from 'typeorm';
import { type Env, withoutStatementLimit } from '../../../shared/config';
import { connectDatabase, databaseFault, makeDirectory } from '../../../shared/database';
import { HubError } from '../../../shared/errors';
import { type SubgraphDefinition } from '../../../shared/federation';
import { readDataConfig } from '../data-config';
import { findSubgraph, loadDefinition, readRegistry } from '../registry';
import { FORMAT, VERSION } from './format';
import { countOf, rowsOf, storedTables } from './stored-tables';

const TOLD_EVERY = 50_000;

/** What went into a backup, or came out of one. */
export interface BackedUp {
  readonly subgraph: string;
  readonly schema: string;
  readonly tables: number;
  readonly rows: number;
}

interface ExportOptions {
  readonly to: string;
  onProgress(line: string): void;
}

/** The lines of one subgraph: its tables as they stand at one moment, whatever is written meanwhile. */
async function* section(
  definition: SubgraphDefinition,
  runner: QueryRunner,
  onProgress: (line: string) => void,
): AsyncGenerator<unknown, BackedUp> {
  const { name } = definition;
  const seen = (await runner.hasTable('migration'))
    ? await runner.manager.query<{ name: string }[]>('SELECT name FROM migration ORDER BY timestamp, id')
    : [];
  const migrations = seen.map((migration) => migration.name);
  const schema = migrations.at(-1);
  if (schema === undefined)
    throw new HubError('DATABASE_UNREADABLE', `The database of ${name} has no tables to export.`);
  const tables = await storedTables(runner, definition);
  const counts: [string, number][] = [];
  for (const table of tables) counts.push([table.name, await countOf(runner, table)]);
  yield { subgraph: name, schema, migrations, tables: Object.fromEntries(counts) };
  let rows = 0;
  for (const table of tables) {
    yield { table: table.name, columns: table.columns };
    for await (const row of rowsOf(runner, table)) {
      yield row;
      if (++rows % TOLD_EVERY === 0) onProgress(`${name}: ${rows} rows, in ${table.name}`);
    }
  }
  return { subgraph: name, schema, tables: tables.length, rows };
}

/**
 * Writes subgraphs to a file that docs/backup-format.md describes. The hub may run meanwhile: each subgraph is read as
 * it stands at one moment. The file is there only when it is whole.
 * @param wanted name of a subgraph, or `all`
 */
export async function exportBackup(env: Env, wanted: string, { to, onProgress }: ExportOptions): Promise<BackedUp[]> {
  const { databaseOf } = await readDataConfig(env);
  const entries = wanted === 'all' ? await readRegistry() : [await findSubgraph(wanted)];
  const definitions = entries.filter(({ module }) => module !== undefined).map(loadDefinition);
  const done: BackedUp[] = [];

  async function* lines(): AsyncGenerator {
    const created = new Date().toISOString();
    yield { format: FORMAT, version: VERSION, created, subgraphs: definitions.map(({ name }) => name) };
    for (const definition of definitions) {
      const db = await connectDatabase(withoutStatementLimit(databaseOf(definition.name)), definition);
      const runner = db.createQueryRunner();
      try {
        const isSqlite = db.options.type === 'better-sqlite3';
        await runner.startTransaction(isSqlite ? 'SERIALIZABLE' : 'REPEATABLE READ');
        done.push(yield* section(definition, runner, onProgress));
      } catch (failure) {
        throw databaseFault(failure, definition.name);
      } finally {
        // It wrote nothing.
        if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
        await runner.release();
        await db.destroy();
      }
    }
  }

  async function* text(): AsyncGenerator<string> {
    const hash = createHash('sha256');
    let count = 0;
    for await (const line of lines()) {
      const written = `${JSON.stringify(line)}\n`;
      hash.update(written);
      count++;
      yield written;
    }
    yield `${JSON.stringify({ end: true, lines: count, sha256: hash.digest('hex') })}\n`;
  }

  // Of its own: another export to the same file may be under way, as when one of a timetable takes longer than its turn.
  const part = `${to}.${randomBytes(4).toString('hex')}.part`;
  try {
    makeDirectory(dirname(to));
    // Whoever may read the databases made it; who else may is theirs to say.
    await pipeline(Readable.from(text()), createGzip(), createWriteStream(part, { flush: true, mode: 0o600 }));
    await rename(part, to);
  } catch (cause) {
    await rm(part, { force: true });
    if (cause instanceof Error && 'code' in cause && 'syscall' in cause) {
      throw new HubError('FILE_UNREADABLE', `Cannot write ${to}: ${cause.message}`, { file: to }, cause);
    }
    throw cause;
  }
  return done;
}
