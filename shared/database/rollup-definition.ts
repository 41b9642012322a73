import { type Sql } from 'sql-template-tag';
import { type ColumnOptions, type DataSource } from 'typeorm';
import { type RowClass } from './open';
import { type CellShape } from './rollup-tally';

/** Which units' facts change when rows of a table are written. */
export interface Touch<R extends object> {
  readonly row: RowClass<R>;
  /** Unit a row belongs to once it is written; null when that is found in the database alone. */
  unitOf(row: R): string | null;
  /** SELECT of units, as `unit`, that the rows belong to as the database has them. */
  storedUnits?(rows: readonly R[]): Sql;
}

export interface RollupDefinition extends Omit<CellShape, 'dimensions'> {
  readonly table: string;
  readonly dimensions: Readonly<Record<string, ColumnOptions>>;
  /** SELECT of facts on a table called `t`, one row each: a column for every dimension and measure. */
  facts(db: DataSource, where: Sql): Sql;
  /**
   * Dimensions by which a unit may fall apart, so that what is counted as distinct stands in several groups: a level
   * that has one of them tells only what asks for it. None where nothing is counted as distinct.
   */
  readonly splits?: readonly string[];
  /** Order that puts equal ids of every distinct measure side by side. */
  readonly order?: Sql;
  /** Condition that keeps the facts of units. What is counted as distinct never spans two units. */
  ofUnits(units: readonly string[]): Sql;
  /** Columns that hold the units there are, on a table called `t`. */
  readonly units: readonly { readonly table: string; readonly column: Sql; readonly where?: Sql }[];
}

/** Every set of these dimensions that has at most so many of them. */
export const setsOf = (most: number, dimensions: readonly string[]): string[][] =>
  dimensions.reduce<string[][]>(
    (sets, one) => [...sets, ...sets.filter(({ length }) => length < most).map((set) => [...set, one])],
    [[]],
  );
