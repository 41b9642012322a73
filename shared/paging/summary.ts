import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { type z } from 'zod';
import { allOf, isOneOf, run } from '../database';
import { HubError } from '../errors';
import { loadPer } from '../loading';
import { given } from './given';
import { type ParentLink, type Parents } from './page-statement';
import { cellsOf, type RollupFilter, toldBy } from './rollup-view';

/** A dimension of a summary: what to group by, and the join it needs. */
export interface Grouping {
  readonly value: Sql;
  readonly join?: Sql;
}

/** A summary told from a rollup, called `t`. */
interface SummaryRollup<Filter, Dimension extends string, Measures> extends RollupFilter<Filter> {
  /** What to group by, and the columns it is told from; a dimension left out sends the question to the records. */
  readonly groupings: Readonly<Partial<Record<Dimension, Grouping & { readonly columns: readonly string[] }>>>;
  /** Aggregates by name, as SQL, for these dimensions. */
  readonly sums: (by: readonly Dimension[]) => Readonly<Record<keyof Measures & string, Sql>>;
  /** Cells that count: a group that has lost its last record keeps a cell of zeros. */
  readonly counts: (by: readonly Dimension[]) => Sql;
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
  /** Where sums are kept, for records too many to be added up when asked. */
  readonly rollup?: SummaryRollup<Filter, Dimension, Measures>;
}

/** One way to answer: what is read, grouped by and summed. */
interface Source {
  readonly from: Sql;
  readonly groupings: readonly Grouping[];
  readonly where: Sql;
  readonly measures: Readonly<Record<string, Sql>>;
  readonly parent: Sql | null;
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
    const { parse } = this.definition;
    const source = this.cells(filter, by, parents) ?? this.records(db, filter, by, parents);
    const { from, groupings, where, measures, parent } = source;
    const keys = groupings.map(({ value }, index) => sql`${value} AS ${raw(`key_${index}`)}`);
    const sums = Object.entries(measures).map(([name, expression]) => sql`${expression} AS ${raw(name)}`);
    const selected = [...(parent ? [sql`${parent} AS ${raw(PARENT)}`] : []), ...keys, ...sums];
    // Two dimensions may need the same join; it is written once.
    const joins = new Map(groupings.flatMap((grouping) => (grouping.join ? [[grouping.join.sql, grouping.join]] : [])));
    const grouped = [...(parent ? [parent] : []), ...groupings.map(({ value }) => value)];
    const statement = sql`SELECT ${join(selected)} ${from} ${joins.size ? join([...joins.values()], ' ') : empty}
      WHERE ${allOf(parent && parents ? isOneOf(parent, parents.ids) : undefined, where)}
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
  private records(
    db: DataSource,
    filter: Filter | null | undefined,
    by: readonly Dimension[],
    parents: Parents | null,
  ): Source {
    const { from, dimensions, where, measures } = this.definition;
    const known = dimensions(db);
    return {
      from: sql`${from} ${parents?.join ?? empty}`,
      groupings: by.map((dimension) => known[dimension]),
      where: allOf(filter ? where(given(filter)) : undefined),
      measures: measures(db),
      parent: parents?.column ?? null,
    };
  }

  /** The rollup as a source; null when it cannot tell. */
  private cells(filter: Filter | null | undefined, by: readonly Dimension[], parents: Parents | null): Source | null {
    const { rollup } = this.definition;
    const told = rollup && toldBy(rollup, filter);
    const groupings = by.flatMap((dimension) => rollup?.groupings[dimension] ?? []);
    const parent = parents && rollup?.parents[parents.column.sql];
    if (!told || groupings.length < by.length || (parents && !parent)) return null;
    const columns = [...groupings.flatMap((grouping) => grouping.columns), ...(parent ? [parent] : [])];
    const cells = cellsOf(rollup.rollup, told, columns);
    return (
      cells && {
        from: cells.from,
        groupings,
        where: allOf(cells.where, rollup.counts(by)),
        measures: rollup.sums(by),
        parent: parent ? raw(`t.${parent}`) : null,
      }
    );
  }
}
