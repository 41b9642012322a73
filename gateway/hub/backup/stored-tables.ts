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

/**
 * Strictly beyond a row in the order of the key. The first column is bounded by itself as well: of alternatives alone
 * SQLite makes no range of the key's index, and would read the table from its beginning for every page.
 */
function beyond(keys: readonly string[], last: Readonly<Record<string, Value>>): { sql: string; values: Value[] } {
  const values: Value[] = [];
  const bind = (key: string): string => {
    values.push(last[key] ?? null);
    return '?';
  };
  const cases = keys.map((key, index) => {
    const tied = keys.slice(0, index).map((before) => `\`${before}\` = ${bind(before)}`);
    return `(${[...tied, `\`${key}\` > ${bind(key)}`].join(' AND ')})`;
  });
  const [first] = keys;
  if (first === undefined) return { sql: '1 = 1', values };
  return { sql: `(${cases.join(' OR ')}) AND \`${first}\` >= ${bind(first)}`, values };
}

/** Every row of a table by its key, as it is stored; a page at a time, so that memory stays flat. */
export async function* rowsOf(
  runner: QueryRunner,
  { name, columns, keys, large }: StoredTable,
): AsyncGenerator<Value[]> {
  let last: Record<string, Value> | undefined;
  for (;;) {
    const range = last ? beyond(keys, last) : { sql: '1 = 1', values: [] };
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
    last = page.at(-1);
    if (page.length < PAGE) return;
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
