import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { type z } from 'zod';
import { allOf, isOneOf, run } from '../database';
import { HubError } from '../errors';
import { loadPer } from '../loading';
import { given } from './given';
import { type ParentLink, type Parents } from './page-statement';

/** A dimension of a summary: what to group by, and the join it needs. */
export interface Grouping {
  readonly value: Sql;
  readonly join?: Sql;
}

interface SummaryDefinition<Filter, Dimension extends string, Measures> {
  /** The table, called `t`, and joins every measure needs. */
  readonly from: Sql;
  readonly dimensions: (db: DataSource) => Readonly<Record<Dimension, Grouping>>;
  readonly where: (filter: Filter) => Sql;
  /** Aggregates by name, as SQL. */
  readonly measures: (db: DataSource) => Readonly<Record<keyof Measures & string, Sql>>;
  /** Reads one raw row: engines differ in what they return for counts and sums. */
  readonly parse: z.ZodType<Measures>;
}

export interface SummaryArguments<Filter, Dimension> {
  readonly filter?: Filter | null;
  readonly by: readonly Dimension[];
}

/** A value a group shares; null where the records do not say. */
export interface SummaryKey<Dimension> {
  readonly dimension: Dimension;
  readonly value: string | null;
}

export type SummaryRow<Dimension, Measures> = Measures & { readonly keys: readonly SummaryKey<Dimension>[] };

const PARENT = 'summary_parent';

/** Counts and sums of one noun, grouped in SQL: one statement, whatever the number of parents. */
export class Summary<Filter, Dimension extends string, Measures extends object> {
  constructor(private readonly definition: SummaryDefinition<Filter, Dimension, Measures>) {}

  /** The summary as a root field. */
  async rows(db: DataSource, args: SummaryArguments<Filter, Dimension>): Promise<SummaryRow<Dimension, Measures>[]> {
    return (await this.read(db, args, null)).get('') ?? [];
  }

  /** The summary as a field of a parent. */
  per(db: DataSource, link: ParentLink) {
    return loadPer<SummaryArguments<Filter, Dimension>, SummaryRow<Dimension, Measures>[]>(
      (args, parents) => this.read(db, args, { ...link, ids: parents }),
      () => [],
    );
  }

  private async read(
    db: DataSource,
    { filter, by }: SummaryArguments<Filter, Dimension>,
    parents: Parents | null,
  ): Promise<ReadonlyMap<string, SummaryRow<Dimension, Measures>[]>> {
    if (new Set(by).size < by.length) throw new HubError('BAD_DIMENSIONS', `Asked twice by one of ${by.join(', ')}.`);
    const { from, dimensions, where, measures, parse } = this.definition;
    const known = dimensions(db);
    const groupings = by.map((dimension) => known[dimension]);
    const keys = groupings.map(({ value }, index) => sql`${value} AS ${raw(`key_${index}`)}`);
    const sums = Object.entries<Sql>(measures(db)).map(([name, expression]) => sql`${expression} AS ${raw(name)}`);
    const parent = parents ? [sql`${parents.column} AS ${raw(PARENT)}`] : [];
    // Two dimensions may need the same join; it is written once.
    const joins = new Map(groupings.flatMap((grouping) => (grouping.join ? [[grouping.join.sql, grouping.join]] : [])));
    const grouped = [...(parents ? [parents.column] : []), ...groupings.map(({ value }) => value)];
    const statement = sql`SELECT ${join([...parent, ...keys, ...sums])} ${from} ${parents?.join ?? empty}
      ${joins.size ? join([...joins.values()], ' ') : empty}
      WHERE ${allOf(parents ? isOneOf(parents.column, parents.ids) : undefined, filter ? where(given(filter)) : undefined)}
      ${grouped.length ? sql`GROUP BY ${join(grouped)} ORDER BY ${join(grouped)}` : empty}`;
    const answers = new Map<string, SummaryRow<Dimension, Measures>[]>();
    for (const record of await run(db, statement)) {
      const row = {
        ...parse.parse(record),
        keys: by.map((dimension, index) => {
          const value = record[`key_${index}`];
          return { dimension, value: typeof value === 'string' || typeof value === 'number' ? String(value) : null };
        }),
      };
      const key = parents ? String(record[PARENT]) : '';
      const rows = answers.get(key);
      if (rows) rows.push(row);
      else answers.set(key, [row]);
    }
    return answers;
  }
}
