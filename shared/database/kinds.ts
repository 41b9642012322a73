import { Decimal } from 'decimal.js';
import { type ColumnOptions, type ValueTransformer } from 'typeorm';
import { SCALE, unscaled } from '../scalars';

const amountTransformer: ValueTransformer = {
  to: (value: string | null | undefined) =>
    value === null || value === undefined ? value : new Decimal(value).mul(10 ** SCALE).toFixed(0),
  from: (stored: number | string | null) => (stored === null ? null : unscaled(stored)),
};

const flagTransformer: ValueTransformer = {
  to: (value: boolean | null | undefined) => value,
  from: (stored: number | boolean | null) => (stored === null ? null : Boolean(stored)),
};

const listTransformer: ValueTransformer = {
  to: (value: readonly string[] | undefined) => (value === undefined ? undefined : JSON.stringify(value)),
  from: (stored: string | null) => (stored === null ? [] : (JSON.parse(stored) as string[])),
};

/**
 * Column kinds that mean the same on SQLite, MySQL and MariaDB. Dates and instants are ISO 8601 text: they sort,
 * compare and index alike on all three, and no driver shifts them by a time zone.
 */
export const kind = {
  /** An id made by idOf. */
  id: { type: 'varchar', length: 64 },
  /** A code or enum value: short, compared exactly. */
  code: { type: 'varchar', length: 190 },
  /** A line for people. */
  name: { type: 'varchar', length: 700 },
  text: { type: 'text' },
  /** YYYY-MM-DD */
  date: { type: 'varchar', length: 10 },
  /** YYYY-MM-DDTHH:mm:ss.sssZ */
  instant: { type: 'varchar', length: 24 },
  count: { type: 'int' },
  /** Exact decimal digits in the row, whole ten-thousandths in storage: SQLite would add decimals as floats. */
  amount: { type: 'bigint', transformer: amountTransformer },
  flag: { type: 'boolean', transformer: flagTransformer },
  /** A short list of codes that is never filtered on; what is filtered has a table of its own. */
  codes: { type: 'text', transformer: listTransformer },
} as const satisfies Record<string, ColumnOptions>;

/** The same kind, where a value may be absent. */
export const optional = <K extends ColumnOptions>(column: K) => ({ ...column, nullable: true }) as const;
