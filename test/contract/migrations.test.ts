import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type DataSource } from 'typeorm';
import { loadDefinition, registryOf } from '../../gateway/hub/registry';
import { root } from '../../gateway/hub/paths';
import { connectDatabase, drift, migrate, pendingMigrations, type RowClass } from '../../shared/database';
import { openSubgraph, runHub } from '../kit';
import { freshDatabase } from '../kit/database';
import { subgraph as procurement } from '../../subgraphs/procurement/subgraph';
import { drawnRows } from './drawn-rows';

jest.setTimeout(120_000);

const registry = registryOf(readFileSync(resolve(root, 'subgraphs/registry.json'), 'utf8')).filter(
  ({ module }) => module !== undefined,
);

/** A value that fits a column of any kind: a list may be read from text, so text is an empty one. */
function valueFor({ type, length }: { type: string; length: string }, row: number): string | number {
  if (/int|boolean/.test(type)) return row;
  if (type === 'text') return '[]';
  if (length === '10') return '2020-01-01';
  return length === '24' ? '2020-01-01T00:00:00.000Z' : `row-${row}`;
}

/** Puts two rows into every table there is. */
async function fill(db: DataSource): Promise<Map<string, number>> {
  const runner = db.createQueryRunner();
  const listed =
    db.options.type === 'better-sqlite3'
      ? "SELECT name AS name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      : 'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()';
  const names = (await db.query<{ name: string }[]>(listed)).map(({ name }) => name);
  const tables = await runner.getTables(names.filter((name) => name !== 'migration'));
  const filled = new Map<string, number>();
  for (const { name: path, columns } of tables) {
    const name = path.replace(/^.*\./, '');
    for (const row of [1, 2]) {
      const into = columns.map((column) => `\`${column.name}\``).join(', ');
      const marks = columns.map(() => '?').join(', ');
      const values = columns.map((column) => valueFor(column, row));
      await db.query(`INSERT INTO \`${name}\` (${into}) VALUES (${marks})`, values);
    }
    filled.set(name, 2);
  }
  await runner.release();
  return filled;
}

async function countsOf(db: DataSource, tables: Iterable<string>): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const table of tables) {
    const [row] = await db.query<{ rows: unknown }[]>(`SELECT COUNT(*) AS \`rows\` FROM \`${table}\``);
    counts.set(table, Number(row?.rows));
  }
  return counts;
}

/** Lets rows be written to a table as it was before later columns came. */
async function withoutLaterColumns(db: DataSource, row: RowClass): Promise<void> {
  const { tableName, columns } = db.getMetadata(row);
  const runner = db.createQueryRunner();
  for (const column of columns) column.isInsert = await runner.hasColumn(tableName, column.databaseName);
  await runner.release();
}

/** A statement that leaves something behind, or makes it stay. */
const changes = (sql: string): boolean => /^\s*(CREATE|ALTER|DROP|INSERT|UPDATE|DELETE|REPLACE|COMMIT)\b/i.test(sql);

describe.each(registry)('the migrations of $name', (entry) => {
  const { rows, migrations } = loadDefinition(entry);

  it('lead from every earlier state to the newest, and keep the records that are there', async () => {
    for (let state = 1; state < migrations.length; state++) {
      const { url, drop } = await freshDatabase('from', 'file');
      const old = await connectDatabase(url, { rows: [], migrations: migrations.slice(0, state) });
      await migrate(old);
      const filled = await fill(old);
      await old.destroy();
      const db = await connectDatabase(url, { rows, migrations });
      expect(await migrate(db)).toHaveLength(migrations.length - state);
      expect(await drift(db)).toEqual([]);
      // Sums are counted anew from the records; those of rows made up here add up to nothing. Words of names gave way to
      // the beginnings that are taken from the names.
      const records = [...filled.keys()].filter((table) => !/_rollup$|^name_word$/.test(table));
      expect(await countsOf(db, records)).toEqual(new Map(records.map((table) => [table, filled.get(table)])));
      await db.destroy();
      await drop();
    }
  });

  it('can be run again after an interruption at any statement', async () => {
    const { url, drop } = await freshDatabase('again', 'file');
    const met = new Set<string>();
    const db = await connectDatabase(url, {
      rows,
      migrations,
      onStatement(sql) {
        if (!changes(sql) || met.has(sql)) return;
        met.add(sql);
        throw new Error('the machine fails here');
      },
    });
    for (;;) {
      const before = met.size;
      const outcome = await migrate(db).then(
        () => 'done' as const,
        (failure: unknown) => failure,
      );
      if (outcome === 'done') break;
      expect(outcome).toMatchObject({ message: 'the machine fails here' });
      expect(met.size).toBe(before + 1);
    }
    expect(met.size).toBeGreaterThan(migrations.length);
    expect(await pendingMigrations(db)).toEqual([]);
    expect(await drift(db)).toEqual([]);
    await db.destroy();
    await drop();
  });
});

describe.each(registry.filter((entry) => loadDefinition(entry).rollups))('the sums $name keeps', (entry) => {
  const { rows, migrations, rollups = [] } = loadDefinition(entry);

  it('are counted from the records of a database whose sums are of fewer sets', async () => {
    const { url, drop } = await freshDatabase('sums', 'file');
    const state = migrations.findIndex(({ name }) => name.startsWith('SumsOfSeveral'));
    const old = await connectDatabase(url, { rows, migrations: migrations.slice(0, state) });
    await migrate(old);
    for (const { row, rows: drawn } of drawnRows[entry.name] ?? []) {
      await withoutLaterColumns(old, row);
      await old.transaction((db) => db.insert(row, [...drawn]));
    }
    await old.destroy();
    const db = await connectDatabase(url, { rows, migrations });
    await migrate(db);
    for (const rollup of rollups) {
      expect(
        (await db.query<{ level: string }[]>(`SELECT DISTINCT level FROM ${rollup.table}`)).length,
      ).toBeGreaterThan(2);
      expect(await rollup.check(db)).toEqual([]);
    }
    await db.destroy();
    await drop();
  });
});

describe('the processes of buyers', () => {
  const { migrations } = procurement;

  it('are counted when the count is added, whether sums are there or not, and the count can go again', async () => {
    const counts = (db: DataSource) => db.query<unknown[]>('SELECT id, process_count FROM buyer ORDER BY id');
    await using hub = await openSubgraph(procurement, 'demo');
    const { db } = hub.subgraph;
    const counted = await counts(db);
    expect(counted.length).toBeGreaterThan(2);
    for (const sums of ['there', 'not there']) {
      const state = migrations.findIndex(({ name }) => name.startsWith('LargestBuyers'));
      for (let last = migrations.length; last > state; last--) await db.undoLastMigration();
      await expect(counts(db)).rejects.toThrow('process_count');
      // As in a backup of that state, which brings no sums.
      if (sums === 'not there') await db.query('DELETE FROM contracting_process_rollup');
      await migrate(db);
      expect([sums, await counts(db)]).toEqual([sums, counted]);
      expect(await drift(db)).toEqual([]);
    }
  });
});

describe('two processes that meet a new database at once', () => {
  it('make its tables once, and both serve it', async () => {
    const { url, drop } = await freshDatabase('both', 'file');
    const env = { PROCUREMENT_DATABASE: url, HUB_DATA_SETS: 'none' };
    const both = await Promise.all([1, 2].map(() => runHub(['subgraph', 'procurement'], env)));
    for (const one of both) expect((await fetch(`${one.url}/health/ready`)).status).toBe(200);
    await Promise.all(both.map((one) => one.stop()));
    await drop();
  });
});

describe('a database of another version', () => {
  it.each([
    ['DATABASE_BEHIND', "DELETE FROM migration WHERE name = 'Indices1764000000002'", 'lacks 1 migrations: Indices'],
    [
      'DATABASE_AHEAD',
      "INSERT INTO migration (timestamp, name) VALUES (1999999999999, 'Later1999999999999')",
      'has 1 migrations this program does not know: Later1999999999999',
    ],
  ])('is refused with %s in every shape, and nothing in it is touched', async (code, statement, said) => {
    const { url, drop } = await freshDatabase('version', 'file');
    const directory = await mkdtemp(join(tmpdir(), 'hub-version-'));
    const training = registry.find(({ name }) => name === 'training');
    if (!training) throw new Error('no training');
    const { rows, migrations } = loadDefinition(training);
    const db = await connectDatabase(url, { rows, migrations });
    await migrate(db);
    await db.query(statement);
    const seen = await db.query<unknown>('SELECT name FROM migration ORDER BY id');
    for (const command of ['start', 'subgraph training', 'ask 1']) {
      const env = { TRAINING_DATABASE: url, HUB_DATA: directory, HUB_DATA_SETS: 'none' };
      const started = await runHub(command.split(' '), env).catch((failure: unknown) => failure);
      expect(String(started)).toMatch(new RegExp(`hub: ${code}: The database .* ${said}`));
    }
    expect(await db.query('SELECT name FROM migration ORDER BY id')).toEqual(seen);
    await db.destroy();
    await drop();
    await rm(directory, { recursive: true });
  });
});
