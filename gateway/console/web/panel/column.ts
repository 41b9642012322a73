import type { ReactNode } from 'react';

export type Cell = string | number | null;

/** A column of a table: one plain value for sorting and files, and how it looks on the page. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly value: (row: Row) => Cell;
  /** How the value looks; the value itself where this is left out. */
  readonly show?: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column. */
  readonly numeric?: boolean;
}
