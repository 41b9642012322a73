import sql, { empty, join, raw } from 'sql-template-tag';
import { type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { dialectOf } from './dialect';
import { kind, optional } from './kinds';
import { createTable } from './migration';
import { type RowClass } from './open';
import { type RollupDefinition, type Touch } from './rollup-definition';
import {
  type Cell,
  type CellShape,
  difference,
  digitsOf,
  type Fact,
  levelName,
  loses,
  Tally,
  textOf,
} from './rollup-tally';
import { allOf, chunksOf } from './rows';
import { type Database, run, runEach } from './statement';

/** Units read at once, values of one statement, and cells looked up by one. */
const UNITS = 1_000;
const VALUES = 2_000;
const SHRUNK = 200;

const touches = new WeakMap<RowClass, { readonly rollup: Rollup; readonly touch: Touch<object> }[]>();

/** Where the next end of a cell is looked for when one is gone: from there on, nearest first. */
const ENDS = [
  ['least', raw('>='), raw('ASC')],
  ['most', raw('<='), raw('DESC')],
] as const;

const placeOf = ({ level, cell }: Cell) => sql`(level = ${level} AND cell = ${cell})`;

const sourceOf = (db: Database): DataSource => ('dataSource' in db ? db.dataSource : db);

/**
 * Sums over records, kept in a table of cells: one for each group of each level. `keepingRollups` keeps it right in
 * the transaction that writes records: facts of the units touched are added up before and after, and the difference is
 * written.
 */
export class Rollup {
  readonly table: string;
  private readonly shape: CellShape;

  constructor(private readonly definition: RollupDefinition) {
    this.table = definition.table;
    const levels = [...definition.levels].sort((one, other) => one.length - other.length);
    this.shape = { ...definition, dimensions: Object.keys(definition.dimensions), levels };
  }

  /** Says whose writing changes it. */
  touchedBy<R extends object>(touch: Touch<R>): this {
    const known = touches.get(touch.row) ?? [];
    touches.set(touch.row, [...known, { rollup: this, touch }]);
    return this;
  }

  /** Name of the smallest level that tells these dimensions apart, and no id twice; undefined when none does. */
  levelOf(wanted: readonly string[]): string | undefined {
    const names = [...wanted, ...(this.definition.splits ?? [])];
    const level = this.shape.levels.find((one) => names.every((name) => one.includes(name) === wanted.includes(name)));
    return level && levelName(level);
  }

  /** Makes the table; a migration fills it with `rebuild`. */
  async createTable(runner: QueryRunner): Promise<void> {
    const { counts, amounts, distinct, extremes } = this.shape;
    const sums = [...counts, ...amounts, ...distinct].map((name) => [name, { type: 'bigint' }] as const);
    const ends = extremes.flatMap((name) => [`least_${name}`, `most_${name}`]);
    await createTable(runner, this.table, {
      columns: {
        level: kind.code,
        cell: kind.id,
        ...Object.fromEntries(Object.entries(this.definition.dimensions).map(([name, type]) => [name, optional(type)])),
        ...Object.fromEntries(sums),
        ...Object.fromEntries(ends.map((name) => [name, optional(kind.count)])),
      },
      primary: ['level', 'cell'],
    });
  }

  /** Counts everything anew. */
  async rebuild(db: Database): Promise<void> {
    const tally = await this.everything(db);
    await run(db, sql`DELETE FROM ${raw(this.table)}`);
    await this.write(db, [...tally.cells.values()]);
  }

  /** Cells that are not what the records add up to, as `level: what is stored, what is counted`; none when all is well. */
  async check(db: Database): Promise<string[]> {
    const expected = new Map([...(await this.everything(db)).cells.values()].map((cell) => [this.keyOf(cell), cell]));
    const wrong: string[] = [];
    // As text: a sum of amounts may be more than a driver's number holds.
    const columns = join(this.columns().map((name) => sql`CAST(${raw(name)} AS CHAR) AS ${raw(name)}`));
    for (const record of await run(db, sql`SELECT level, cell, ${columns} FROM ${raw(this.table)}`)) {
      const key = `${String(record.level)}/${String(record.cell)}`;
      const cell = expected.get(key);
      expected.delete(key);
      const stored = this.columns().map((name) => `${name} ${textOf(record[name]) ?? 'null'}`);
      const counted = this.numbersOf(cell).map((value, index) => `${this.columns()[index]} ${String(value)}`);
      // A group that has lost its last record keeps a cell of zeros.
      const differ = stored.filter((text, index) => text !== counted[index] && (cell ?? !/ (0|null)$/.test(text)));
      if (differ.length > 0) wrong.push(`${key}: stored ${differ.join(', ')}; counted ${counted.join(', ')}`);
    }
    for (const key of expected.keys()) wrong.push(`${key}: not stored`);
    return wrong;
  }

  /** Facts of units, added up. */
  async tallyOf(db: Database, units: readonly string[]): Promise<Tally> {
    const tally = new Tally(this.shape);
    for (const chunk of chunksOf(units, UNITS)) tally.add(await this.factsOf(db, chunk, true));
    return tally;
  }

  /** Writes what changed between two tallies of the same units. */
  async move(db: Database, before: Tally, after: Tally): Promise<void> {
    const moved: Cell[] = [];
    const shrunk: { readonly was: Cell; readonly is: Cell | undefined }[] = [];
    for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
      const [was, is] = [before.cells.get(key), after.cells.get(key)];
      const cell = difference(was, is);
      if (cell) moved.push(cell);
      if (was && loses(was, is)) shrunk.push({ was, is });
    }
    await this.write(db, moved);
    for (const chunk of chunksOf(shrunk, SHRUNK)) {
      const places = chunk.map(({ was }) => placeOf(was));
      const found = await run(db, sql`SELECT * FROM ${raw(this.table)} WHERE ${join(places, ' OR ')}`);
      const stored = new Map(found.map((record) => [record.cell, record]));
      for (const { was, is } of chunk) await this.findExtremes(db, was, is, stored.get(was.cell));
    }
  }

  private async everything(db: Database): Promise<Tally> {
    const tally = new Tally(this.shape);
    for (const { table, column, where } of this.definition.units) {
      let last = '';
      for (;;) {
        const beyond = allOf(sql`${column} > ${last}`, where);
        const those = sql`FROM ${raw(table)} t WHERE ${beyond} ORDER BY ${column} LIMIT ${UNITS}`;
        const found = await run(db, sql`SELECT DISTINCT ${column} AS unit ${those}`);
        if (found.length === 0) break;
        const units = found.map(({ unit }) => String(unit));
        last = units.at(-1) ?? last;
        tally.add(await this.factsOf(db, units, false));
      }
    }
    return tally;
  }

  private factsOf(db: Database, units: readonly string[], locked: boolean): Promise<Fact[]> {
    const { order } = this.definition;
    const source = sourceOf(db);
    const lock = locked ? dialectOf(source).forUpdate : empty;
    const facts = this.definition.facts(source, this.definition.ofUnits(units));
    return run(db, sql`${facts} ${order ? sql`ORDER BY ${order}` : empty} ${lock}`);
  }

  private columns(): string[] {
    const { counts, amounts, distinct, extremes } = this.shape;
    return [...counts, ...amounts, ...distinct, ...extremes.flatMap((name) => [`least_${name}`, `most_${name}`])];
  }

  private numbersOf(cell: Cell | undefined): (number | bigint | null)[] {
    if (!cell) return this.columns().map((name) => (/^(least|most)_/.test(name) ? null : 0));
    const ends = cell.least.flatMap((least, index) => [least, cell.most[index] ?? null]);
    return [...cell.counts, ...cell.amounts.map(digitsOf), ...cell.distinct, ...ends];
  }

  private readonly keyOf = ({ level, cell }: Cell): string => `${level}/${cell}`;

  /** Adds cells to those that are there. In one order always, so that two writers do not wait for each other. */
  private async write(db: Database, cells: Cell[]): Promise<void> {
    const { dimensions, counts, amounts, distinct, extremes } = this.shape;
    const dialect = dialectOf(sourceOf(db));
    const names = ['level', 'cell', ...dimensions, ...this.columns()];
    const added = [...counts, ...amounts, ...distinct].map(
      (name) => sql`${raw(name)} = ${raw(`${this.table}.${name}`)} + ${dialect.incoming(name)}`,
    );
    const stretched = extremes.flatMap((name) =>
      [`least_${name}`, `most_${name}`].map((column) => {
        const [stored, incoming] = [raw(`${this.table}.${column}`), dialect.incoming(column)];
        const beyond = raw(column.startsWith('least') ? '<' : '>');
        return sql`${raw(column)} = CASE WHEN ${stored} IS NULL OR ${incoming} ${beyond} ${stored}
          THEN COALESCE(${incoming}, ${stored}) ELSE ${stored} END`;
      }),
    );
    const conflict = dialect.onConflict(['level', 'cell'], join([...added, ...stretched]));
    cells.sort((one, other) => (this.keyOf(one) < this.keyOf(other) ? -1 : 1));
    await runEach(db, chunksOf(cells, Math.floor(VALUES / names.length)), (chunk) => {
      const rows = chunk.map((cell) => {
        const values = dimensions.map((name) => cell.values.get(name) ?? null);
        return sql`(${join([cell.level, cell.cell, ...values, ...this.numbersOf(cell)])})`;
      });
      return sql`INSERT INTO ${raw(this.table)} (${raw(names.join(', '))}) VALUES ${join(rows)} ${conflict}`;
    });
  }

  /** A record at an end of a cell has left: the end is looked for among the records, unless another one is known. */
  private async findExtremes(db: Database, was: Cell, is: Cell | undefined, stored: Fact | undefined): Promise<void> {
    const [source, dialect] = [sourceOf(db), dialectOf(sourceOf(db))];
    // Few are of one id. Of all else many are, and who goes by measure soon meets one.
    const group = [...was.values].map(([name, value]) => {
      const isOfFew = value !== null && this.definition.dimensions[name] === kind.id;
      return dialect.same(isOfFew ? raw(`f.${name}`) : dialect.unsought(raw(`f.${name}`)), sql`${value}`);
    });
    const facts = this.definition.facts(source, sql`1 = 1`);
    for (const [index, name] of this.shape.extremes.entries()) {
      for (const [end, within, order] of ENDS) {
        const gone = was[end][index] ?? null;
        if (gone === null || gone === is?.[end][index] || Number(stored?.[`${end}_${name}`]) !== gone) continue;
        const [column, measure] = [raw(`${end}_${name}`), raw(`f.${name}`)];
        const beyond = sql`${allOf(...group, sql`${measure} ${within} ${gone}`)} ORDER BY ${measure} ${order} LIMIT 1`;
        const [next] = await run(db, sql`SELECT ${measure} AS found FROM (${facts}) f WHERE ${beyond}`);
        await run(db, sql`UPDATE ${raw(this.table)} SET ${column} = ${next?.found ?? null} WHERE ${placeOf(was)}`);
      }
    }
  }
}

/** Writes rows of a table, and keeps every rollup right that counts them. */
export async function keepingRollups<R extends object>(
  db: EntityManager,
  row: RowClass<R>,
  rows: readonly R[],
  write: () => Promise<void>,
): Promise<void> {
  const kept = rows.length === 0 ? [] : (touches.get(row) ?? []);
  const befores = [];
  for (const { rollup, touch } of kept) {
    const units = new Set(rows.flatMap((one) => touch.unitOf(one) ?? []));
    for (const chunk of chunksOf(rows, VALUES)) {
      const stored = touch.storedUnits?.(chunk);
      if (stored)
        for (const { unit } of await run(db, stored)) {
          const id = textOf(unit);
          if (id !== null) units.add(id);
        }
    }
    befores.push({ rollup, units: [...units], before: await rollup.tallyOf(db, [...units]) });
  }
  await write();
  for (const { rollup, units, before } of befores) await rollup.move(db, before, await rollup.tallyOf(db, units));
}
