import { type GraphQLResolveInfo } from 'graphql';
import { type DataSource } from 'typeorm';
import { type ColumnOf, type RowClass, shapeOf } from '../database';
import { selectedFields } from '../loading';

/** What a selection of a list needs. */
export interface ListSelection<R> {
  readonly columns: readonly ColumnOf<R>[];
  /** Whether anything but the total was asked: a question for the total alone reads no page. */
  readonly wantsRows: boolean;
}

const NODE_PATHS = [['nodes'], ['edges', 'node']] as const;

/** Sets of columns kept; beyond it, two that are alike may be read by two statements. */
const SETS = 1_000;

/**
 * Which columns the selection of a field needs. Worked out once for the nodes of a field: an operation that is compiled
 * has the same in every request and for every parent.
 */
export class SelectedColumns<R> {
  private readonly lists = new WeakMap<object, ListSelection<R>>();
  private readonly rows = new WeakMap<object, readonly ColumnOf<R>[]>();
  private readonly sets = new Map<string, readonly ColumnOf<R>[]>();

  constructor(
    private readonly row: RowClass<R & object>,
    /** Columns behind the fields that are not columns themselves; a field in neither fetches every column. */
    private readonly needs: Readonly<Record<string, readonly ColumnOf<R>[]>>,
  ) {}

  ofList(db: DataSource, info: GraphQLResolveInfo): ListSelection<R> {
    const known = this.lists.get(info.fieldNodes);
    if (known) return known;
    const asked = selectedFields(info);
    const wantsRows = asked.has('nodes') || asked.has('edges') || asked.has('pageInfo');
    const selection = { columns: this.columns(db, info, NODE_PATHS), wantsRows };
    this.lists.set(info.fieldNodes, selection);
    return selection;
  }

  /** @returns the same array for the same columns, so that a loader is known by it */
  ofRow(db: DataSource, info: GraphQLResolveInfo): readonly ColumnOf<R>[] {
    const known = this.rows.get(info.fieldNodes);
    if (known) return known;
    const columns = this.columns(db, info, [[]]);
    const signature = columns.join();
    const same = this.sets.get(signature) ?? columns;
    if (this.sets.size >= SETS) this.sets.clear();
    this.sets.set(signature, same);
    this.rows.set(info.fieldNodes, same);
    return same;
  }

  private columns(db: DataSource, info: GraphQLResolveInfo, paths: readonly (readonly string[])[]): ColumnOf<R>[] {
    const { select } = shapeOf(db, this.row);
    const columns = new Set<string>(['id']);
    for (const field of selectedFields(info, paths)) {
      if (field === '__typename') continue;
      const needed: readonly string[] | undefined = this.needs[field] ?? (select.has(field) ? [field] : undefined);
      if (!needed) return [...select.keys()] as ColumnOf<R>[];
      for (const column of needed) columns.add(column);
    }
    // Sorted, so that two selections of the same fields share one loader.
    return [...columns].sort() as ColumnOf<R>[];
  }
}
