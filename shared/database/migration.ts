import {
  type ColumnOptions,
  type DataSource,
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  TableIndex,
} from 'typeorm';
import { HubError } from '../errors';
import { withMigrationLock } from './migration-lock';

/** One step of a database's history; its name ends in 13 digits that order it. */
export type MigrationClass = new () => MigrationInterface;

/** A table as a migration writes it down. */
export interface TableShape {
  readonly columns: Readonly<Record<string, ColumnOptions>>;
  readonly primary: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly indices?: readonly (readonly string[])[];
  /** Whether SQLite keeps its rows in the order of the key, as servers always do. */
  readonly isKeptInOrder?: boolean;
}

const columnOf = (runner: QueryRunner, name: string, options: ColumnOptions) => ({
  name,
  type: runner.dataSource.driver.normalizeType(options),
  ...(options.length === undefined ? {} : { length: String(options.length) }),
  isNullable: options.nullable ?? false,
});

/** Adds a column, unless it is there already. */
export async function addColumn(
  runner: QueryRunner,
  table: string,
  name: string,
  options: ColumnOptions,
): Promise<void> {
  if (await runner.hasColumn(table, name)) return;
  await runner.addColumn(table, new TableColumn(columnOf(runner, name, options)));
}

/**
 * Creates a table with its indices in one statement, unless it is there already: engines that cannot roll back a
 * CREATE must be able to run an interrupted migration again.
 */
export async function createTable(runner: QueryRunner, name: string, shape: TableShape): Promise<void> {
  const { namingStrategy } = runner.dataSource;
  const columns = Object.entries(shape.columns).map(([column, options]) => ({
    ...columnOf(runner, column, options),
    isPrimary: shape.primary.includes(column),
  }));
  const indexOf = (isUnique: boolean) => (names: readonly string[]) =>
    new TableIndex({ columnNames: [...names], isUnique, name: namingStrategy.indexName(name, [...names]) });
  const indices = [...(shape.unique ?? []).map(indexOf(true)), ...(shape.indices ?? []).map(indexOf(false))];
  const withoutRowid = shape.isKeptInOrder ?? false;
  await runner.createTable(new Table({ name, columns, indices, engine: 'InnoDB', withoutRowid }), true);
}

/** Names of a table's indices, as the database has them. */
async function indexNames({ dataSource, manager }: QueryRunner, table: string): Promise<ReadonlySet<unknown>> {
  const statement =
    dataSource.options.type === 'better-sqlite3'
      ? "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ?"
      : 'SELECT DISTINCT index_name AS name FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = ?';
  return new Set((await manager.query<{ name: unknown }[]>(statement, [table])).map(({ name }) => name));
}

/** Adds indices to a table and takes others away, as far as that is not done yet: in one statement, where one can. */
export async function changeIndices(
  runner: QueryRunner,
  table: string,
  {
    add = [],
    drop = [],
  }: { readonly add?: readonly (readonly string[])[]; readonly drop?: readonly (readonly string[])[] },
): Promise<void> {
  const { namingStrategy, options } = runner.dataSource;
  const known = await indexNames(runner, table);
  const named = (columns: readonly string[]) => ({ name: namingStrategy.indexName(table, [...columns]), columns });
  const dropped = drop.map(named).filter(({ name }) => known.has(name));
  // The naming strategy looks at the columns and not at their order: an index may take the place of its mirror image.
  const leaves = new Set(dropped.map(({ name }) => name));
  const added = add.map(named).filter(({ name }) => !known.has(name) || leaves.has(name));
  if (options.type === 'better-sqlite3') {
    for (const { name } of dropped) await runner.query(`DROP INDEX "${name}"`);
    for (const { name, columns } of added)
      await runner.query(`CREATE INDEX "${name}" ON "${table}" (${columns.map((column) => `"${column}"`).join(', ')})`);
    return;
  }
  const changes = [
    ...dropped.map(({ name }) => `DROP INDEX ${name}`),
    ...added.map(({ name, columns }) => `ADD INDEX ${name} (${columns.map((column) => `\`${column}\``).join(', ')})`),
  ];
  if (changes.length > 0) await runner.query(`ALTER TABLE \`${table}\` ${changes.join(', ')}`);
}

const nameOf = (migration: MigrationInterface): string => migration.name ?? migration.constructor.name;

/** What a database has seen of a program's migrations, and what it has seen beyond them. */
async function historyOf(db: DataSource): Promise<{ pending: string[]; unknown: string[] }> {
  const runner = db.createQueryRunner();
  try {
    const seen = (await runner.hasTable('migration'))
      ? (await db.query<{ name: string }[]>('SELECT name FROM migration ORDER BY id')).map(({ name }) => name)
      : [];
    const known = db.migrations.map(nameOf);
    return {
      pending: known.filter((name) => !seen.includes(name)),
      unknown: seen.filter((name) => !known.includes(name)),
    };
  } finally {
    await runner.release();
  }
}

/** Migrations a database has not seen, oldest first. */
export const pendingMigrations = async (db: DataSource): Promise<string[]> => (await historyOf(db)).pending;

/** A database that has seen more than the program knows: its tables may mean something else by now. */
function refuseNewer({ unknown }: { unknown: readonly string[] }, name: string): void {
  if (unknown.length === 0) return;
  throw new HubError(
    'DATABASE_AHEAD',
    `The database ${name} has ${unknown.length} migrations this program does not know: ${unknown.join(', ')}.`,
  );
}

/**
 * Brings a new database to the newest state; leaves any other as it is. Another process may be doing the same.
 * @throws HubError DATABASE_BEHIND when an older database lacks migrations: running them is the operator's decision;
 *   DATABASE_AHEAD when it has seen some that the program does not know
 */
export async function migrateNewDatabase(db: DataSource, name: string): Promise<void> {
  const history = await historyOf(db);
  refuseNewer(history, name);
  if (history.pending.length === 0) return;
  await withMigrationLock(db, async () => {
    const { pending } = await historyOf(db);
    if (pending.length === db.migrations.length) await runPending(db);
    else if (pending.length > 0)
      throw new HubError(
        'DATABASE_BEHIND',
        `The database ${name} lacks ${pending.length} migrations: ${pending.join(', ')}.`,
      );
  });
}

/** On SQLite the lock is a transaction around all of them; a server commits at every change of a table anyway. */
const runPending = async (db: DataSource): Promise<string[]> =>
  (await db.runMigrations({ transaction: db.options.type === 'better-sqlite3' ? 'none' : 'each' })).map(
    ({ name }) => name,
  );

/**
 * Runs the migrations a database has not seen; when interrupted, it can be run again. One process at a time.
 * @throws HubError DATABASE_AHEAD when it has seen some that the program does not know
 */
export async function migrate(db: DataSource): Promise<string[]> {
  refuseNewer(await historyOf(db), db.driver.database ?? '');
  return withMigrationLock(db, () => runPending(db));
}

/** Statements that would still be needed to bring the tables to what the row classes say; none when they agree. */
export async function drift(db: DataSource): Promise<string[]> {
  return (await db.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
}
