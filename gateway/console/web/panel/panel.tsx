import { type ReactNode, useId, useRef } from 'react';
import { useAddress } from '../frame/address';
import { Link } from '../frame/link';
import { useLanguage } from '../i18n/language';
import type { Cell, Column } from './column';
import { chosenColumns, ColumnChoice } from './column-choice';
import { DataTable } from './data-table';
import { Downloads } from './downloads';

export interface PanelProps<Row> {
  /** Stands in addresses and names of files. */
  readonly id: string;
  readonly title: string;
  /** What the figures are, in a sentence. */
  readonly note?: ReactNode;
  readonly rows: readonly Row[] | null | undefined;
  readonly columns: readonly Column<Row>[];
  /** The same rows as a drawing; without it the panel is a table. */
  readonly chart?: ReactNode;
  readonly badge?: ReactNode;
  /** Stands under the table, such as the way to the next page. */
  readonly foot?: ReactNode;
  readonly wide?: boolean;
  readonly sortable?: boolean;
  /** Without a frame of its own, where what is drawn has frames. */
  readonly bare?: boolean;
}

const listOf = (text: string | null): string[] => (text ? text.split(',') : []);

/** One view of one set of rows: drawn, as a table, or as a file. Which of the two is shown stands in the address. */
export function Panel<Row>(props: PanelProps<Row>) {
  const { id, title, note, rows, columns, chart, badge, foot, wide = false, sortable = true, bare = false } = props;
  const { t } = useLanguage();
  const address = useAddress();
  const figure = useRef<HTMLDivElement>(null);
  const heading = useId();
  const tables = listOf(address.parameters.get('table'));
  const drawn = chart !== undefined && rows !== null && rows !== undefined && rows.length > 0;
  const asTable = !drawn || tables.includes(id);
  const toggled = asTable ? tables.filter((one) => one !== id) : [...tables, id];
  const cells = (): Cell[][] => (rows ?? []).map((row) => columns.map((column) => column.value(row)));
  return (
    <section
      className={['panel', wide && 'panel-wide', bare && !asTable && 'panel-bare'].filter(Boolean).join(' ')}
      aria-labelledby={heading}
      data-panel={id}
    >
      <header>
        <div>
          <h2 id={heading}>
            {title} {badge}
          </h2>
          {note !== undefined && <p className="note">{note}</p>}
        </div>
        <div className="panel-tools">
          {drawn && (
            <Link
              stay
              className="tool"
              href={address.with({ table: toggled.length > 0 ? toggled.join(',') : null })}
              aria-label={`${asTable ? t('panel.chart') : t('panel.table')}: ${title}`}
            >
              {asTable ? t('panel.chart') : t('panel.table')}
            </Link>
          )}
          {asTable && rows && rows.length > 0 && columns.some(({ aside }) => aside) && (
            <ColumnChoice id={id} title={title} columns={columns} />
          )}
          {rows && rows.length > 0 && (
            <Downloads
              id={id}
              title={title}
              titles={columns.map((column) => column.title)}
              cells={cells}
              svg={() => (asTable ? null : (figure.current?.querySelector('svg') ?? null))}
              drawn={!asTable}
            />
          )}
        </div>
      </header>
      {!rows ? (
        <p className="empty">{t('state.unavailable')}</p>
      ) : asTable ? (
        <DataTable caption={title} rows={rows} columns={chosenColumns(address, id, columns)} sortable={sortable} />
      ) : (
        <div className="figure" ref={figure}>
          {chart}
        </div>
      )}
      {foot}
    </section>
  );
}
