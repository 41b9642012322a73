import { Readable } from 'node:stream';
import { type Connection } from 'mysql2/promise';
import { type DataSource } from 'typeorm';
import { type RowClass } from '../../../shared/database';

type Value = string | number | boolean | null | readonly string[] | undefined;

/** A value as LOAD DATA reads it. */
function field(value: Value): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value).replace(/[\\\t\n]/g, (letter) => (letter === '\t' ? '\\t' : letter === '\n' ? '\\n' : '\\\\'));
}

/** Lines of so many rows at once: a chunk a row would cost more than the row. */
function* linesOf(rows: Iterable<object>, write: (row: object) => string): Generator<string> {
  let lines: string[] = [];
  for (const row of rows) {
    if (lines.push(write(row)) < 1_000) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

/** Streams rows into a table with LOAD DATA; its secondary indices are made after, in one go. */
export async function bulkLoad<R extends object>(
  connection: Connection,
  db: DataSource,
  row: RowClass<R>,
  rows: Iterable<R>,
): Promise<void> {
  const { tableName, columns } = db.getMetadata(row);
  const [found] = await connection.query(
    `SELECT index_name AS name, non_unique AS several, GROUP_CONCAT(CONCAT('\`', column_name, '\`') ORDER BY seq_in_index) AS columns
     FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = ? AND index_name <> 'PRIMARY'
     GROUP BY index_name, non_unique`,
    [tableName],
  );
  const indices = found as { name: string; several: number; columns: string }[];
  const change = (changes: readonly string[]) =>
    changes.length > 0 ? connection.query(`ALTER TABLE \`${tableName}\` ${changes.join(', ')}`) : undefined;
  await change(indices.map(({ name }) => `DROP INDEX \`${name}\``));
  const write = (entry: object): string =>
    columns
      .map(({ propertyName, transformer }) => {
        const value = (entry as Record<string, Value>)[propertyName];
        return field(transformer && !Array.isArray(transformer) ? (transformer.to(value) as Value) : value);
      })
      .join('\t');
  await connection.query({
    sql: `LOAD DATA LOCAL INFILE 'rows' INTO TABLE \`${tableName}\` CHARACTER SET utf8mb4 (${columns
      .map(({ databaseName }) => `\`${databaseName}\``)
      .join(', ')})`,
    infileStreamFactory: () => Readable.from(linesOf(rows, write), { objectMode: false, highWaterMark: 1 << 20 }),
  });
  await change(
    indices.map(({ name, several, columns: over }) => `ADD ${several ? '' : 'UNIQUE '}INDEX \`${name}\` (${over})`),
  );
  await connection.query(`ANALYZE TABLE \`${tableName}\``);
}
