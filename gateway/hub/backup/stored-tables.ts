import { type QueryRunner, type Table } from 'typeorm';
import { type SubgraphDefinition } from '../../../shared/federation';
import { type Value } from './format';

const PAGE = 500;

/** A table as the database has it. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly keys: readonly string[];
  /** Columns whose numbers may be beyond what a double holds. */
  readonly large: ReadonlySet<string>;
}

const stored = (name: string, { columns, primaryColumns }: Table): StoredTable => ({
  name,
  columns: columns.map((column) => column.name),
  keys: primaryColumns.map((column) => column.name),
  large: new Set(columns.filter(({ type }) => type === 'bigint').map((column) => column.name)),
});

/** One table; null when the database has none of that name. */
export async function storedTable(runner: QueryRunner, name: string): Promise<StoredTable | null> {
  const table = await runner.getTable(name);
  return table ? stored(name, table) : null;
}

/**
 * The tables of records, by name. There are no foreign keys, so that is an order that restores. Left out are the log of
 * migrations, which the file tells otherwise, and sums over records, which are counted anew.
 */
export async function storedTables(runner: QueryRunner, { rollups = [] }: SubgraphDefinition): Promise<StoredTable[]> {
  const isSqlite = runner.dataSource.options.type === 'better-sqlite3';
  const names = await runner.manager.query<{ name: string }[]>(
    isSqlite
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
      : "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE'",
  );
  const derived = new Set(['migration', ...rollups.map(({ table }) => table)]);
  const kept = names.map(({ name }) => name).filter((name) => !derived.has(name));
  const tables = await Promise.all(kept.sort().map((name) => storedTable(runner, name)));
  return tables.filter((table) => table !== null);
}

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** How many rows a table has. */
export async function countOf(runner: QueryRunner, { name }: StoredTable): Promise<number> {
  const [row] = await runner.manager.query<{ total: number | string }[]>(`SELECT COUNT(*) AS total FROM \`${name}\``);
  return Number(row?.total ?? 0);
}

/** Rows that have the first columns of a key as another row has them, and stand beyond it by the next: a range of its index. */
function beyond(keys: readonly string[], last: Readonly<Record<string, Value>>, alike: number) {
  const compared = keys.slice(0, alike + 1);
  const sql = compared.map((key, index) => `\`${key}\` ${index < alike ? '=' : '>'} ?`).join(' AND ');
  return { sql, values: compared.map((key) => last[key] ?? null) };
}

/**
 * Every row of a table by its key, as it is stored; a page at a time, so that memory stays flat. After a page come the
 * rows that differ from its last in the last column of the key alone, then those that differ in the one before: of
 * alternatives SQLite makes a range of the first column only, and would read all that share it for every page.
 */
export async function* rowsOf(
  runner: QueryRunner,
  { name, columns, keys, large }: StoredTable,
): AsyncGenerator<Value[]> {
  let last: Record<string, Value> | undefined;
  let alike = 0;
  for (;;) {
    const range = last ? beyond(keys, last, alike) : { sql: '1 = 1', values: [] };
    const page = await runner.manager.query<Record<string, Value>[]>(
      `SELECT ${quoted(columns)} FROM \`${name}\` WHERE ${range.sql} ORDER BY ${quoted(keys)} LIMIT ${PAGE}`,
      range.values,
    );
    for (const row of page) {
      yield columns.map((column) => {
        const value = row[column] ?? null;
        return value !== null && large.has(column) ? String(value) : value;
      });
    }
    if (page.length === PAGE) {
      last = page.at(-1);
      alike = keys.length - 1;
    } else if (alike === 0) return;
    else alike -= 1;
  }
}

/** Writes rows of a table as they are stored. */
export async function insertRows(
  runner: QueryRunner,
  { name }: StoredTable,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const row = `(${columns.map(() => '?').join(', ')})`;
  await runner.query(
    `INSERT INTO \`${name}\` (${quoted(columns)}) VALUES ${rows.map(() => row).join(', ')}`,
    rows.flat(),
  );
}
