import { createHash } from 'node:crypto';

/** What a rollup keeps of the facts of one group. */
export interface CellShape {
  /** Every column facts are grouped by. */
  readonly dimensions: readonly string[];
  /** Sums of small whole numbers. */
  readonly counts: readonly string[];
  /** Sums of amounts: they may grow beyond what a double holds exactly. */
  readonly amounts: readonly string[];
  /** How many different ids; facts come with equal ids side by side. */
  readonly distinct: readonly string[];
  /** Smallest and largest of a column, kept as least_… and most_…. */
  readonly extremes: readonly string[];
  /** Sets of dimensions that are grouped by together. */
  readonly levels: readonly (readonly string[])[];
}

export type Fact = Readonly<Record<string, unknown>>;

/** One group of facts, and what they add up to. */
export interface Cell {
  readonly level: string;
  readonly cell: string;
  readonly values: ReadonlyMap<string, string | null>;
  readonly counts: number[];
  /** Millions and what is left of them: each part stays exact. */
  readonly amounts: [millions: number, rest: number][];
  readonly last: (string | null)[];
  readonly distinct: number[];
  readonly least: (number | null)[];
  readonly most: (number | null)[];
}

const MILLION = 1_000_000;

export const levelName = (level: readonly string[]): string => level.join(',');

export const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' ? String(value) : null;

const lower = (one: number | null, other: number | null): number | null =>
  one === null || (other !== null && other < one) ? other : one;
const higher = (one: number | null, other: number | null): number | null =>
  one === null || (other !== null && other > one) ? other : one;

/** Adds facts up by every level of a rollup. */
export class Tally {
  readonly cells = new Map<string, Cell>();
  private readonly levels: readonly { readonly name: string; readonly places: readonly number[] }[];

  constructor(private readonly shape: CellShape) {
    this.levels = shape.levels.map((level) => ({
      name: levelName(level),
      places: level.map((dimension) => shape.dimensions.indexOf(dimension)),
    }));
  }

  add(facts: readonly Fact[]): void {
    const { dimensions, counts, amounts, distinct, extremes } = this.shape;
    for (const fact of facts) {
      const values = dimensions.map((name) => textOf(fact[name]));
      const numbers = counts.map((name) => Number(fact[name] ?? 0));
      const money = amounts.map((name) => Number(fact[name] ?? 0));
      const ids = distinct.map((name) => textOf(fact[name]));
      const measured = extremes.map((name) => (fact[name] === null ? null : Number(fact[name])));
      for (const level of this.levels) {
        const cell = this.cellOf(level, values);
        numbers.forEach((number, index) => (cell.counts[index] = (cell.counts[index] ?? 0) + number));
        money.forEach((amount, index) => {
          const sum = (cell.amounts[index] ??= [0, 0]);
          const millions = Math.trunc(amount / MILLION);
          sum[0] += millions;
          sum[1] += amount - millions * MILLION;
        });
        ids.forEach((id, index) => {
          if (id === null || id === cell.last[index]) return;
          cell.last[index] = id;
          cell.distinct[index] = (cell.distinct[index] ?? 0) + 1;
        });
        measured.forEach((number, index) => {
          cell.least[index] = lower(cell.least[index] ?? null, number);
          cell.most[index] = higher(cell.most[index] ?? null, number);
        });
      }
    }
  }

  private cellOf(
    { name, places }: { readonly name: string; readonly places: readonly number[] },
    values: readonly (string | null)[],
  ): Cell {
    let key = name;
    for (const place of places) {
      const value = values[place] ?? null;
      key += value === null ? '\u0001' : `\u0000${value}`;
    }
    let cell = this.cells.get(key);
    if (!cell) {
      const { dimensions, counts, amounts, distinct, extremes } = this.shape;
      cell = {
        level: name,
        cell: createHash('sha256').update(key).digest('base64url').slice(0, 22),
        values: new Map(places.map((place) => [dimensions[place] ?? '', values[place] ?? null])),
        counts: counts.map(() => 0),
        amounts: amounts.map(() => [0, 0]),
        last: distinct.map(() => null),
        distinct: distinct.map(() => 0),
        least: extremes.map(() => null),
        most: extremes.map(() => null),
      };
      this.cells.set(key, cell);
    }
    return cell;
  }
}

/** A sum of amounts, in digits. */
export const digitsOf = ([millions, rest]: readonly [number, number]): bigint =>
  BigInt(millions) * BigInt(MILLION) + BigInt(rest);

/** Whether a smallest or largest value of a cell is gone, or is another now. */
export const loses = (was: Cell, is: Cell | undefined): boolean =>
  was.least.some((least, index) => least !== null && least !== is?.least[index]) ||
  was.most.some((most, index) => most !== null && most !== is?.most[index]);

/** What has to be added to a cell; null when nothing has. */
export function difference(was: Cell | undefined, is: Cell | undefined): Cell | null {
  const cell = is ?? was;
  if (!cell) return null;
  const counts = cell.counts.map((_, index) => (is?.counts[index] ?? 0) - (was?.counts[index] ?? 0));
  const distinct = cell.distinct.map((_, index) => (is?.distinct[index] ?? 0) - (was?.distinct[index] ?? 0));
  const amounts = cell.amounts.map((_, index): [number, number] => {
    const [millions, rest] = is?.amounts[index] ?? [0, 0];
    const [fewer, less] = was?.amounts[index] ?? [0, 0];
    return [millions - fewer, rest - less];
  });
  const isStill =
    [...counts, ...distinct, ...amounts.flat()].every((number) => number === 0) &&
    cell.least.every((least, index) => least === (was?.least[index] ?? null)) &&
    cell.most.every((most, index) => most === (was?.most[index] ?? null));
  if (isStill) return null;
  const none = cell.least.map(() => null);
  return { ...cell, counts, distinct, amounts, least: is?.least ?? none, most: is?.most ?? none };
}
