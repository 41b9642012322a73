import { type GraphQLResolveInfo } from 'graphql';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, columnList, type ColumnOf, hydrate, isOneOf, type RowClass, run, shapeOf } from '../database';
import { loadMany, loadOne, loadPer } from '../loading';
import { type PageArguments } from '../scalars';
import { readPageArguments } from './arguments';
import { given } from './given';
import { type Asked, type Lead, leadPage } from './lead';
import { Page } from './page';
import {
  beyond,
  countRows,
  pageStatement,
  PARENT,
  type ParentLink,
  type Parents,
  PARENTS_AT_ONCE,
} from './page-statement';
import { type RollupFilter } from './rollup-view';
import { type ListSelection, SelectedColumns } from './selected-columns';
import { gathered, type Linked, nearPage, type Window } from './window';

interface Identified {
  readonly id: string;
}

/** One way to sort: a column, and the id behind it so that no two rows tie. */
export interface Ordering<R> {
  readonly by: ColumnOf<R>;
  readonly descending?: boolean;
}

interface ListDefinition<R, Filter> {
  readonly row: RowClass<R & object>;
  readonly orders: Readonly<Record<string, Ordering<R>>>;
  readonly defaultOrder: string;
  /** Conditions on the table, called `t`. */
  readonly where: (filter: Filter, linked: Linked) => Sql;
  /** Fields of the filter of which no index gives what they keep in the order of the list, but of the column named. */
  readonly linked?: Readonly<Partial<Record<keyof Filter & string, ColumnOf<R> | null>>>;
  /** The table that leads to what a filter keeps in this order, if there is one. */
  readonly lead?: (db: DataSource, filter: Filter, asked: Asked) => Promise<Lead | null> | Lead | null;
  /** Columns behind the fields that are not columns themselves; a field in neither fetches every column. */
  readonly needs: Readonly<Record<string, readonly ColumnOf<R>[]>>;
  /** Where the total is kept, and how it reads there, for a list too long to be counted. */
  readonly total?: RollupFilter<Filter> & { readonly rows: Sql };
}

/** What a connection field was asked for. */
export interface ListArguments<Filter> extends PageArguments {
  readonly filter?: Filter | null;
  readonly orderBy?: string | null;
}
interface ListRequest<R, Filter> extends ListSelection<R> {
  readonly arguments: ListArguments<Filter>;
}

/**
 * A list of one noun that can grow: paged by keyset, filtered and ordered in SQL, columns taken from the selection.
 * One statement a page for up to 250 parents, two more at most for a filter that asks a link, one for totalCount.
 */
export class List<R extends Identified, Filter> {
  private readonly selected: SelectedColumns<R>;

  constructor(private readonly definition: ListDefinition<R, Filter>) {
    this.selected = new SelectedColumns(definition.row, definition.needs);
  }

  /** The list as a root field. */
  async page(db: DataSource, args: ListArguments<Filter>, info: GraphQLResolveInfo): Promise<Page<R>> {
    const pages = await this.read(db, this.requestOf(db, args, info), null);
    return pages.get('') ?? this.emptyPage();
  }

  /** The list as a field of a parent: one loader a request, one statement for all parents that ask alike. */
  per(db: DataSource, link: ParentLink) {
    const loader = loadPer<ListRequest<R, Filter>, Page<R>>(
      (request, parents) => this.read(db, request, { ...link, ids: parents }),
      () => this.emptyPage(),
    );
    return {
      load: (parent: string, args: ListArguments<Filter>, info: GraphQLResolveInfo) =>
        loader.load(parent, this.requestOf(db, args, info)),
    };
  }

  /** Single rows by a unique column, with the columns their selection needs. */
  one(db: DataSource, column: ColumnOf<R>) {
    const keyed = raw(`t.${this.nameOf(db, column)}`);
    const loaderOf = this.bySelection(db, column, (columns) =>
      loadOne(
        (keys: readonly string[]) => this.rows(db, columns, isOneOf(keyed, keys)),
        (row) => row[column] as string,
      ),
    );
    return { load: (key: string, info: GraphQLResolveInfo) => loaderOf(info).load(key) };
  }

  /** Every row of a parent in the default order, for closed lists that stay short. */
  all(db: DataSource, column: ColumnOf<R>) {
    return loadMany<string, R>(
      (keys) => this.rows(db, 'all', isOneOf(raw(`t.${this.nameOf(db, column)}`), keys)),
      (row) => row[column] as string,
    );
  }

  /** Every row of a parent in the order of a column, with the columns their selection needs. */
  each(db: DataSource, column: ColumnOf<R>, by: ColumnOf<R>) {
    const parent = raw(`t.${this.nameOf(db, column)}`);
    const order = sql`${parent}, ${raw(`t.${this.nameOf(db, by)}`)}`;
    const loaderOf = this.bySelection(db, column, (columns) =>
      loadMany(
        (keys: readonly string[]) => this.rows(db, columns, isOneOf(parent, keys), order),
        (row) => row[column] as string,
      ),
    );
    return { load: (key: string, info: GraphQLResolveInfo) => loaderOf(info).load(key) };
  }

  /** One loader for every set of columns that is asked for. */
  private bySelection<L>(db: DataSource, column: ColumnOf<R>, make: (columns: readonly ColumnOf<R>[]) => L) {
    const loaders = new Map<readonly ColumnOf<R>[], L>();
    return (info: GraphQLResolveInfo): L => {
      const columns = this.selected.ofRow(db, info);
      const loader = loaders.get(columns) ?? make([...new Set([...columns, column])]);
      loaders.set(columns, loader);
      return loader;
    };
  }

  private async rows(
    db: DataSource,
    columns: readonly ColumnOf<R>[] | 'all',
    where: Sql,
    order = this.orderSql(db, this.definition.orders[this.definition.defaultOrder], false),
  ): Promise<R[]> {
    const { row } = this.definition;
    const shape = shapeOf(db, row);
    const from = sql`FROM ${raw(shape.table)} t`;
    const statement = sql`SELECT ${columnList(shape, columns)} ${from} WHERE ${where} ORDER BY ${order}`;
    return hydrate(shape, row, await run(db, statement));
  }

  private requestOf(db: DataSource, args: ListArguments<Filter>, info: GraphQLResolveInfo): ListRequest<R, Filter> {
    return { arguments: args, ...this.selected.ofList(db, info) };
  }

  private nameOf(db: DataSource, property: ColumnOf<R>): string {
    return db.getMetadata(this.definition.row).findColumnWithPropertyName(property)?.databaseName ?? property;
  }

  private orderSql(db: DataSource, ordering: Ordering<R> | undefined, backward: boolean): Sql {
    const direction = raw((ordering?.descending ?? false) !== backward ? 'DESC' : 'ASC');
    if (!ordering || ordering.by === 'id') return sql`t.id ${direction}`;
    const column = sql`t.${raw(this.nameOf(db, ordering.by))} ${direction}`;
    // No two rows tie on a unique column, and servers give its order from its index only when nothing is asked behind it.
    return this.isUnique(db, ordering.by) ? column : sql`${column}, t.id ${direction}`;
  }

  private isUnique(db: DataSource, property: ColumnOf<R>): boolean {
    const { indices } = db.getMetadata(this.definition.row);
    const isAlone = (columns: readonly { readonly propertyName: string; readonly isNullable: boolean }[]) =>
      columns.length === 1 && columns[0]?.propertyName === property && !columns[0].isNullable;
    return indices.some(({ isUnique, columns }) => isUnique && isAlone(columns));
  }

  private async read(
    db: DataSource,
    request: ListRequest<R, Filter>,
    parents: Parents | null,
  ): Promise<ReadonlyMap<string, Page<R>>> {
    const { row, orders, defaultOrder, where } = this.definition;
    const args = request.arguments;
    const orderName = args.orderBy ?? defaultOrder;
    const ordering = orders[orderName];
    const page = readPageArguments(args, orderName);
    const shape = shapeOf(db, row);
    const by = ordering?.by ?? 'id';
    const descending = (ordering?.descending ?? false) !== page.backward;
    const column = sql`t.${raw(this.nameOf(db, by))}`;
    const filter = args.filter ? given(args.filter) : undefined;
    const matching = filter && where(filter, gathered);
    const from = sql`FROM ${raw(shape.table)} t ${parents?.join ?? empty}`;
    const position = page.beyond ? beyond(page.beyond, column, descending, shape.nullable.has(by)) : undefined;
    const columns = columnList(shape, [...new Set([...request.columns, by])]);
    const order = this.orderSql(db, ordering, page.backward);
    const kept = allOf(matching, position);

    const ids = parents?.ids ?? [''];
    const groups = new Map<string, Record<string, unknown>[]>();
    const { wantsRows } = request;
    const asked = { columns, from, order, position, column, by, descending, size: page.size };
    const nullable = shape.nullable.has(by);
    const isAlone = filter && wantsRows && !parents;
    const found = isAlone ? await this.found(db, filter, { ...asked, beyond: page.beyond, nullable }) : null;
    if (found) groups.set('', found);
    for (let start = 0; wantsRows && !found && start < ids.length; start += PARENTS_AT_ONCE) {
      const some = ids.slice(start, start + PARENTS_AT_ONCE);
      const of = parents && { ...parents, ids: some };
      const statement = pageStatement(db, { parents: of, columns, from, kept, order, size: page.size });
      for (const record of await run(db, statement)) {
        const key = some[Number(record[PARENT] ?? 0)] ?? '';
        const group = groups.get(key);
        if (group) group.push(record);
        else groups.set(key, [record]);
      }
    }

    let counts: Promise<ReadonlyMap<string, number>> | undefined;
    const countOf = (key: string) => async () => {
      counts ??= countRows(db, { parents, from, filter: args.filter, matching, total: this.definition.total });
      return (await counts).get(key) ?? 0;
    };
    const pages = new Map<string, Page<R>>();
    for (const key of ids) {
      const records = groups.get(key) ?? [];
      const overflow = records.length > page.size;
      const rows = hydrate(shape, row, overflow ? records.slice(0, page.size) : records);
      if (page.backward) rows.reverse();
      const more = page.backward
        ? { previous: overflow, next: page.beyond !== null }
        : { previous: page.beyond !== null, next: overflow };
      pages.set(key, new Page(rows, this.edge(orderName, by), more, countOf(key)));
    }
    return pages;
  }

  /** Records of a page under a filter that no index of the table has in this order; null when they are to be sorted. */
  private async found(db: DataSource, filter: Filter, asked: Omit<Window, 'matching'>) {
    const { lead, linked, where } = this.definition;
    const leading = await lead?.(db, filter, asked);
    if (leading && !leading.isLast) return leadPage(db, leading, asked);
    const isLinked = ([name, by]: [string, unknown]) => filter[name as keyof Filter] !== undefined && by !== asked.by;
    if (!Object.entries(linked ?? {}).some(isLinked)) return null;
    const near = await nearPage(db, { ...asked, matching: (way) => where(filter, way) });
    return near ?? (leading ? leadPage(db, leading, asked) : null);
  }

  private edge(order: string, by: ColumnOf<R>) {
    return { order, valueOf: (row: R) => (row[by] ?? null) as string | number | null, idOf: (row: R) => row.id };
  }

  private emptyPage(): Page<R> {
    const { defaultOrder } = this.definition;
    return new Page<R>([], this.edge(defaultOrder, 'id'), { previous: false, next: false }, async () => 0);
  }
}
