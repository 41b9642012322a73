import { type DataSource, type QueryRunner } from 'typeorm';
import { type Env, withoutStatementLimit } from '../../../shared/config';
import { connectDatabase, databaseFault, migrate } from '../../../shared/database';
import { HubError } from '../../../shared/errors';
import { createDataSetTable, type SubgraphDefinition } from '../../../shared/federation';
import { readDataConfig } from '../data-config';
import { findSubgraph, loadDefinition } from '../registry';
import { withDatabase } from '../with-database';
import { type BackedUp } from './export';
import { type Section, type Value } from './format';
import { readBackup } from './read-backup';
import { type Staging, stagingFor } from './staging';
import { swapAll } from './swap-all';
import { countOf, insertRows, type StoredTable, storedTable, storedTables } from './stored-tables';

const ROWS_A_STATEMENT = 200;
const TOLD_EVERY = 50_000;

interface RestoreOptions {
  /** Whether what is there may go. */
  readonly replace: boolean;
  onProgress(line: string): void;
}

interface Part {
  readonly section: Section;
  readonly definition: SubgraphDefinition;
  readonly staging: Staging;
}

/** Reads the whole file once, so that nothing is begun with one that is cut, edited or from a newer hub. */
async function partsOf(env: Env, file: string, { replace, onProgress }: RestoreOptions): Promise<Part[]> {
  const { databaseOf } = await readDataConfig(env);
  const sections: Section[] = [];
  for await (const entry of readBackup(file)) if ('section' in entry) sections.push(entry.section);
  const parts: Part[] = [];
  for (const section of sections) {
    const definition = loadDefinition(await findSubgraph(section.subgraph));
    // What was written a moment ago is asked for, so replicas are left alone.
    const database = { ...withoutStatementLimit(databaseOf(section.subgraph)), replicas: [] };
    await withDatabase(database, definition, async (db) => {
      refuseNewer(section, db);
      if (!replace) await refuseRecords(section, definition, db);
    });
    const staging = stagingFor(database, definition);
    // What cannot be taken away must not hide what became of the restore.
    const discard = () =>
      staging
        .discard()
        .catch((failure: unknown) =>
          onProgress(`May be left behind, to be deleted: ${staging.beside.join(', ')} (${String(failure)})`),
        );
    parts.push({ section, definition, staging: { ...staging, discard } });
  }
  return parts;
}

function refuseNewer({ subgraph, migrations }: Section, db: DataSource): void {
  const known = db.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const strange = migrations.find((name, index) => known[index] !== name);
  if (strange === undefined) return;
  throw new HubError('BACKUP_NEWER', `The backup of ${subgraph} has seen ${strange}, which this hub does not know.`);
}

async function refuseRecords({ subgraph }: Section, definition: SubgraphDefinition, db: DataSource): Promise<void> {
  const runner = db.createQueryRunner();
  try {
    for (const table of await storedTables(runner, definition)) {
      const rows = await countOf(runner, table);
      if (rows === 0) continue;
      throw new HubError('DATABASE_NOT_EMPTY', `The database of ${subgraph} holds ${rows} rows in ${table.name}.`);
    }
  } finally {
    await runner.release();
  }
}

/** Fills tables from the entries of a backup. */
class Filling {
  rows = 0;
  private table: StoredTable | null = null;
  private columns: readonly string[] = [];
  private waiting: (readonly Value[])[] = [];
  private line = 0;

  constructor(
    private readonly runner: QueryRunner,
    private readonly subgraph: string,
    private readonly file: string,
  ) {}

  async open(name: string, columns: readonly string[], line: number): Promise<void> {
    await this.flush();
    this.table = await storedTable(this.runner, name);
    this.columns = columns;
    const has = [...(this.table?.columns ?? [])].sort().join();
    if (has !== [...columns].sort().join()) {
      const why = this.table
        ? `has columns ${columns.join(', ')}, but the table has ${has}`
        : 'is no table of that schema';
      throw new HubError('BACKUP_UNREADABLE', `${this.file}, line ${line}: ${name} ${why}.`, { file: this.file, line });
    }
  }

  async add(row: readonly Value[], line: number): Promise<void> {
    this.waiting.push(row);
    this.rows++;
    this.line = line;
    if (this.waiting.length === ROWS_A_STATEMENT) await this.flush();
  }

  async flush(): Promise<void> {
    try {
      if (this.table && this.waiting.length > 0) await insertRows(this.runner, this.table, this.columns, this.waiting);
      this.waiting = [];
    } catch (failure) {
      const cause = databaseFault(failure, this.subgraph);
      if (cause instanceof HubError) throw cause;
      const { file, line } = this;
      const why = cause instanceof Error ? cause.message : String(cause);
      const message = `${file}, up to line ${line}: the database refuses the rows (${why}).`;
      throw new HubError('BACKUP_UNREADABLE', message, { file, line }, cause);
    }
  }
}

/** Fills the staging of every part: tables as they were, rows, then the migrations they have not seen, then the sums. */
async function fill(
  file: string,
  parts: readonly Part[],
  onProgress: RestoreOptions['onProgress'],
): Promise<BackedUp[]> {
  const done: BackedUp[] = [];
  let open: { part: Part; db: DataSource; runner: QueryRunner; filling: Filling } | null = null;

  const close = async (complete: boolean): Promise<void> => {
    if (!open) return;
    const { part, db, runner, filling } = open;
    const { section, definition, staging } = part;
    open = null;
    try {
      if (complete) {
        await filling.flush();
        await runner.commitTransaction();
      } else if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    } catch (failure) {
      throw databaseFault(failure, section.subgraph);
    } finally {
      await runner.release();
      await db.destroy();
    }
    if (!complete) return;
    await withDatabase(staging.database, definition, async (newest) => {
      await migrate(newest);
      for (const rollup of definition.rollups ?? []) await newest.transaction((manager) => rollup.rebuild(manager));
    });
    const { subgraph, schema, tables } = section;
    done.push({ subgraph, schema, tables: Object.keys(tables).length, rows: filling.rows });
  };

  try {
    for await (const entry of readBackup(file)) {
      if ('section' in entry) {
        await close(true);
        const part = parts.find(({ section }) => section.subgraph === entry.section.subgraph);
        if (!part) throw new HubError('BACKUP_UNREADABLE', `${file} was changed while it was read.`, { file });
        const { definition, staging, section } = part;
        const migrations = definition.migrations.slice(0, section.migrations.length);
        const db = await connectDatabase(staging.database, { ...definition, migrations });
        const runner = db.createQueryRunner();
        open = { part, db, runner, filling: new Filling(runner, definition.name, file) };
        await migrate(db);
        await createDataSetTable(db);
        await runner.startTransaction();
      } else if (!open) throw new HubError('BACKUP_UNREADABLE', `${file} was changed while it was read.`, { file });
      else if ('table' in entry) await open.filling.open(entry.table.table, entry.table.columns, entry.line);
      else {
        await open.filling.add(entry.row, entry.line);
        const { rows } = open.filling;
        if (rows % TOLD_EVERY === 0) onProgress(`${open.part.section.subgraph}: ${rows} rows`);
      }
    }
    await close(true);
  } catch (failure) {
    throw databaseFault(failure, open?.part.section.subgraph ?? 'a subgraph');
  } finally {
    await close(false);
  }
  return done;
}

/**
 * Restores every subgraph of a backup, into whichever engine its database is on: all of it, or nothing. Each is filled
 * beside the database that is there, and takes its place once all are whole.
 * @throws HubError BACKUP_UNREADABLE, BACKUP_NEWER, DATABASE_NOT_EMPTY, DATABASE_IN_USE or RESTORE_HALF_DONE
 */
export async function restoreBackup(env: Env, file: string, options: RestoreOptions): Promise<BackedUp[]> {
  const parts = await partsOf(env, file, options);
  const stagings = parts.map(({ staging }) => staging);
  const done = await fill(file, parts, options.onProgress).catch(async (cause: unknown) => {
    for (const staging of stagings) await staging.discard();
    throw cause;
  });
  await swapAll(stagings);
  return done;
}
