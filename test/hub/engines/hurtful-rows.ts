import { Kind, parse } from 'graphql';
import { type DataSource, type EntityMetadata } from 'typeorm';
import { type ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { kind, writeRows } from '../../../shared/database';
import { type OpenSubgraph } from '../../../shared/federation';
import { type Choices } from './choices';

/** Text that engines are known to compare, sort, fold, cut or escape differently. */
export const hurtfulTexts = [
  ...['Țară', 'Ţară', 'țară', 'ţară', 'TARA', 'Ștefan cel Mare', 'Ştefan cel Mare', 'ăâî ĂÂÎ', 'Iași', 'Iaşi'],
  ...['Ærlig', 'æra', 'Østfold', 'østfold', 'Ålesund', 'ålesund', 'A\u030Alesund', 'Aalesund', 'Vår'],
  ...['STRASSE', 'Straße', 'ẞ', 'İstanbul', 'ıstanbul', 'ΟΔΟΣ', 'οδος', 'ЖЖ', 'ﬁn', 'ſ'],
  ...['👮', '👮‍♀️ patrol', '𝔘nicode', '\uFFFD', '\uFB00', '\u{10FFFD}'],
  ...['', ' ', 'end', 'end ', 'end  ', ' end', 'end\t', 'end\n', 'END', 'e\u0301nd', 'énd'],
  ...[
    '100%',
    '100',
    '1_0',
    '1x0',
    'back\\slash',
    'back\\\\slash',
    '\\%',
    '!%',
    '!',
    "it's",
    '"said"',
    '`tick`',
    '?',
    ':p',
  ],
  ...['NULL', 'null', '0', '00', '1e3', '-1', '\u0001', '\u200B', 'a\u0000b'],
] as const;

const dates = [
  '2015-12-31',
  '2016-01-01',
  '2016-02-29',
  '1999-12-31',
  '2000-01-01',
  '0001-01-01',
  '9999-12-31',
] as const;
const instants = [
  ...(['2015-12-31T23:59:59.999Z', '2016-01-01T00:00:00.000Z', '2016-03-27T01:30:00.000Z'] as const),
  ...(['2016-10-30T00:30:00.000Z', '1970-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'] as const),
] as const;
const amounts = [
  '0',
  '0.1',
  '0.2',
  '-0.0001',
  '900719925474',
  '-900719925474',
  '123456.7891',
  '99999999999.9999',
] as const;
const counts = [0, 1, 2, 7, 1000, 99_999] as const;

const isOf = (column: ColumnMetadata, one: { length?: number; type: string; transformer?: unknown }): boolean =>
  column.type === one.type && column.length === String(one.length ?? '') && column.transformer === one.transformer;

/** A value of the column's kind that hurts; the value it has where another would break what the graph promises. */
function hurt(column: ColumnMetadata, value: unknown, unique: boolean, closed: ReadonlySet<string>, draw: Choices) {
  const text = () => draw.of(hurtfulTexts);
  if (column.isNullable && draw.oneIn(4)) return null;
  if (isOf(column, kind.date)) return draw.of(dates);
  if (isOf(column, kind.instant)) return draw.of(instants);
  if (isOf(column, kind.amount)) return draw.of(amounts);
  if (isOf(column, kind.count)) return draw.of(counts);
  if (typeof value !== 'string' || column.transformer || isOf(column, kind.id)) return value;
  // Codes of closed lists, countries, currencies, addresses and JSON must stay what they are.
  if (closed.has(value) || /^(https?:|[[{])/.test(value) || !(unique || /\p{Ll}/u.test(value))) return value;
  const hurtful = Array.from(draw.oneIn(2) ? `${text()}${text()}` : text());
  return hurtful.slice(0, column.length === '' ? hurtful.length : Number(column.length) - 5).join('');
}

/** Codes of closed lists: another word would not be of the graph. */
const closedCodes = (sdl: string): ReadonlySet<string> =>
  new Set(
    parse(sdl).definitions.flatMap((type) =>
      type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []).map(({ name }) => name.value) : [],
    ),
  );

const uniqueGroups = ({ indices, primaryColumns }: EntityMetadata): string[][] => [
  ...indices.filter(({ isUnique }) => isUnique).map(({ columns }) => columns.map(({ propertyName }) => propertyName)),
  primaryColumns.map(({ propertyName }) => propertyName),
];

const COPIES = 12;
type Row = Record<string, unknown>;

/** Rows like those that are there, under ids of their own, with values that hurt; links lead to each other's copies. */
async function hurtfulRows(db: DataSource, sdl: string, draw: Choices): Promise<Map<EntityMetadata, Row[]>> {
  const closed = closedCodes(sdl);
  const copyOf = new Map<unknown, string>();
  const made = new Map<EntityMetadata, Row[]>();
  const tables = await Promise.all(
    db.entityMetadatas.map(async (metadata) => {
      const rows = (await db.getRepository<Row>(metadata.target).find()).sort((one, other) =>
        JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
      );
      // A row whose key is all codes of closed lists has no other like it.
      const unlike = (row: Row) =>
        uniqueGroups(metadata).some((group) => group.every((name) => closed.has(String(row[name]))));
      return { metadata, all: rows, rows: rows.filter((row) => !unlike(row)).slice(0, COPIES) };
    }),
  );
  for (const { rows } of tables) for (const { id } of rows) if (typeof id === 'string') copyOf.set(id, `${id}-hurt`);
  for (const { metadata, all, rows } of tables) {
    const unique = uniqueGroups(metadata);
    const keysOf = (row: Row) =>
      unique
        .filter((group) => group.every((name) => row[name] !== null))
        .map((group) => JSON.stringify([group, group.map((name) => row[name])]));
    // What a database must refuse is not asked of it: two rows that are equal where rows may not be.
    const taken = new Set(all.flatMap(keysOf));
    const copies = rows.flatMap((row) => {
      const copy: Row = {};
      for (const column of metadata.columns) {
        const value = row[column.propertyName];
        const isUnique = unique.some((group) => group.includes(column.propertyName));
        copy[column.propertyName] = isOf(column, kind.id)
          ? (copyOf.get(value) ?? value)
          : hurt(column, value, isUnique, closed, draw);
      }
      for (const { propertyName } of metadata.columns.filter(({ propertyName }) => propertyName !== 'id')) {
        const clash = keysOf(copy).find((key) => taken.has(key));
        if (clash?.includes(`"${propertyName}"`) && !closed.has(String(copy[propertyName]))) {
          copy[propertyName] = `${String(copy[propertyName])}${taken.size}`;
        }
      }
      const keys = keysOf(copy);
      if (keys.some((key) => taken.has(key))) {
        if ('id' in copy)
          throw new Error(`Two rows of ${metadata.tableName} are equal where they may not be: ${keys.join()}`);
        return [];
      }
      for (const key of keys) taken.add(key);
      return [copy];
    });
    made.set(metadata, copies);
  }
  return made;
}

/** Adds rows that hurt to every table of a subgraph, through its row classes. */
export async function addHurtfulRows({ db, sdl, definition }: OpenSubgraph, draw: Choices): Promise<number> {
  let added = 0;
  const made = await hurtfulRows(db, sdl, draw);
  await db.transaction(async (manager) => {
    for (const row of definition.rows) {
      const rows = made.get(db.getMetadata(row)) ?? [];
      await writeRows(manager, row, rows);
      added += rows.length;
    }
  });
  return added;
}
