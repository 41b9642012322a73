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
  /** Shown when asked for: a table that has all of its columns at once is wider than a page. */
  readonly aside?: boolean;
}

/** The same column, shown when asked for. */
export const aside = <Row>(column: Column<Row>): Column<Row> => ({ ...column, aside: true });
