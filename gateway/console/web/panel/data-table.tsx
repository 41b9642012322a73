import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useLanguage } from '../i18n/language';
import type { Cell, Column } from './column';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const ARROWS = { asc: '↑', desc: '↓' } as const;
const ORDERS = { asc: 'ascending', desc: 'descending' } as const;

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Whether a click on a title sorts; rows of one page among many are not sorted here. */
  readonly sortable?: boolean;
}

/** A table that sorts by its titles and scrolls sideways where it is too wide. */
export function DataTable<Row>({ caption, rows, columns, sortable = true }: DataTableProps<Row>) {
  const { t, language } = useLanguage();
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const definitions = useMemo(() => {
    // Names sort as the language spoken has them; numbers inside them as numbers.
    const words = new Intl.Collator(language, { numeric: true });
    const compare = (one: Cell, other: Cell): number =>
      typeof one === 'number' && typeof other === 'number' ? one - other : words.compare(String(one), String(other));
    return columns.map((column): ColumnDef<typeof features, { row: Row }> => ({
      id: column.key,
      header: column.title,
      accessorFn: ({ row }) => column.value(row) ?? undefined,
      sortUndefined: 'last',
      enableSorting: sortable,
      sortFn: (one, other) => compare(column.value(one.original.row), column.value(other.original.row)),
    }));
  }, [columns, sortable, language]);
  const table = useTable({ features, columns: definitions, data });
  const byKey = new Map(columns.map((column) => [column.key, column]));
  if (rows.length === 0) return <p className="empty">{t('state.empty')}</p>;
  return (
    <div
      className={sortable ? 'table-scroll table-long' : 'table-scroll'}
      role="group"
      aria-label={caption}
      tabIndex={0}
    >
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ id, column }) => {
                const sorted = column.getIsSorted();
                const known = byKey.get(id);
                return (
                  <th
                    key={id}
                    scope="col"
                    className={known?.numeric === true ? 'numeric' : undefined}
                    aria-sort={sorted === false ? undefined : ORDERS[sorted]}
                  >
                    {sortable ? (
                      <button type="button" className="sort" onClick={() => column.toggleSorting()}>
                        {known?.title}
                        <span aria-hidden="true">{sorted === false ? '' : ` ${ARROWS[sorted]}`}</span>
                      </button>
                    ) : (
                      known?.title
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ id, original: { row } }) => (
            <tr key={id}>
              {columns.map((column) => (
                <td key={column.key} data-column={column.key} className={column.numeric ? 'numeric' : undefined}>
                  {column.show ? column.show(row) : (column.value(row) ?? '–')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
