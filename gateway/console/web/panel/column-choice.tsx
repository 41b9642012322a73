import { useId, useState } from 'react';
import { type Address, useAddress } from '../frame/address';
import { useLanguage } from '../i18n/language';
import type { Column } from './column';

const nameOf = (panel: string): string => `${panel}-columns`;

const atFirst = <Row,>(columns: readonly Column<Row>[]): Column<Row>[] => columns.filter(({ aside }) => !aside);

/** The columns of a panel's table the address asks for; those that are not aside where it asks for none it has. */
export function chosenColumns<Row>(
  { parameters }: Address,
  panel: string,
  columns: readonly Column<Row>[],
): readonly Column<Row>[] {
  const asked = parameters.get(nameOf(panel))?.split(',') ?? [];
  const chosen = columns.filter(({ key }) => asked.includes(key));
  return chosen.length > 0 ? chosen : atFirst(columns);
}

interface ColumnChoiceProps<Row> {
  /** Which panel, and its title. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
}

/** Chooses the columns of a table; what is chosen stands in the address. */
export function ColumnChoice<Row>({ id, title, columns }: ColumnChoiceProps<Row>) {
  const { t } = useLanguage();
  const address = useAddress();
  const menu = useId();
  const [open, setOpen] = useState(false);
  const shown = chosenColumns(address, id, columns);
  const choose = (next: readonly Column<Row>[]) => {
    const asFirst =
      next.map(({ key }) => key).join() ===
      atFirst(columns)
        .map(({ key }) => key)
        .join();
    address.set({ [nameOf(id)]: asFirst ? null : next.map(({ key }) => key).join(',') }, { replace: true });
  };
  return (
    <>
      <button type="button" className="tool" popoverTarget={menu} aria-label={`${t('panel.columns')}: ${title}`}>
        {t('panel.columns')}
      </button>
      <div
        id={menu}
        popover="auto"
        className="menu menu-columns"
        role="group"
        aria-label={t('panel.columns')}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {/* Only while it is open: its names are those of filters beside the table. */}
        {open && (
          <>
            <p>{title}</p>
            {columns.map((column) => {
              const checked = shown.includes(column);
              return (
                <label key={column.key}>
                  <input
                    type="checkbox"
                    checked={checked}
                    // A table without a column is none.
                    disabled={checked && shown.length === 1}
                    onChange={() => choose(columns.filter((one) => (one === column ? !checked : shown.includes(one))))}
                  />
                  {column.title}
                </label>
              );
            })}
            <p className="quiet">{t('panel.columnsNote')}</p>
            <button type="button" onClick={() => choose(atFirst(columns))}>
              {t('panel.columnsReset')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
