import { z } from 'zod';

/** The file docs/backup-format.md describes: gzip'd JSON lines. */
export const FORMAT = 'programme-hub-backup';
export const VERSION = 1;

const Name = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/);
const Count = z.number().int().nonnegative();

/** First line. */
export const Header = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  created: z.iso.datetime(),
  subgraphs: z.array(z.string()).min(1),
});

/** Opens the part of one subgraph. */
export const Section = z.strictObject({
  subgraph: z.string(),
  /** Name of the last migration: the version of the tables. */
  schema: z.string(),
  /** Every migration the tables have seen, oldest first. */
  migrations: z.array(z.string()).min(1),
  /** Rows by table, in the order they come. */
  tables: z.record(Name, Count),
});
export type Section = z.infer<typeof Section>;

/** Opens a table; its rows follow, each an array in the order of the columns. */
export const TableStart = z.strictObject({ table: Name, columns: z.array(Name).min(1) });
export type TableStart = z.infer<typeof TableStart>;

/** Last line: what came before it, so that a file that was cut or edited is known. */
export const Trailer = z.strictObject({ end: z.literal(true), lines: Count, sha256: z.string() });

/** A stored value: text, a whole number, or digits of one that a double may not hold. */
export type Value = string | number | null;

export const isRow = (line: unknown): line is Value[] =>
  Array.isArray(line) &&
  line.every(
    (value) => value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)),
  );
