import sql, { raw, type Sql } from 'sql-template-tag';
import { allOf, isOneOf, type Rollup } from '../database';
import { given } from './given';

/** A condition on the cells of a rollup, called `t`, and the dimensions it looks at. */
export interface Told {
  readonly dimensions: readonly string[];
  readonly where: Sql;
}

/** How a filter field is told from a rollup: a column that holds its value or one of its values, or a condition. */
type FieldView = string | ((value: never) => Told | null);

/** How a rollup tells what a filter keeps. */
export interface RollupFilter<Filter> {
  readonly rollup: Rollup;
  /** Fields of the filter that the rollup tells; one that is given and not named here sends the question to the records. */
  readonly fields: Readonly<Partial<Record<keyof Filter & string, FieldView>>>;
  /** Columns behind the parent links of the records, by the text of the link's column. */
  readonly parents: Readonly<Record<string, string>>;
}

/** A field told only when it names one value: what is counted as distinct does not add up over several. */
export const oneOf =
  (column: string) =>
  (values: readonly string[]): Told | null =>
    values.length === 1 ? { dimensions: [column], where: isOneOf(raw(`t.${column}`), values) } : null;

const isList = (value: unknown): value is readonly (string | number)[] => Array.isArray(value);

/** What a filter keeps, told from a rollup; null when it takes the records to tell. */
export function toldBy<Filter>(
  { fields }: Pick<RollupFilter<Filter>, 'fields'>,
  filter: Filter | null | undefined,
): readonly Told[] | null {
  const told: Told[] = [];
  for (const [name, value] of Object.entries(filter ? given(filter) : {})) {
    if (value === undefined) continue;
    const view = (fields as Readonly<Record<string, FieldView | undefined>>)[name];
    if (view === undefined) return null;
    if (typeof view === 'function') {
      const condition = view(value as never);
      if (!condition) return null;
      told.push(condition);
    } else {
      const column = raw(`t.${view}`);
      const where = isList(value) ? isOneOf(column, value) : sql`${column} = ${value}`;
      told.push({ dimensions: [view], where });
    }
  }
  return told;
}

/** FROM and WHERE over the smallest level that tells all this apart; null when none does. */
export function cellsOf(
  rollup: Rollup,
  told: readonly Told[],
  more: readonly string[] = [],
): { readonly from: Sql; readonly where: Sql } | null {
  const level = rollup.levelOf([...told.flatMap(({ dimensions }) => dimensions), ...more]);
  if (level === undefined) return null;
  return {
    from: sql`FROM ${raw(rollup.table)} t`,
    where: allOf(sql`t.level = ${level}`, ...told.map(({ where }) => where)),
  };
}
