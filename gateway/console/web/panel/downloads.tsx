import { useId, useState } from 'react';
import { useAddress } from '../frame/address';
import { useLanguage } from '../i18n/language';
import type { Cell } from './column';
import { csvOf } from './csv';
import { pictureOf } from './picture';
import { saveAs } from './save-as';

interface DownloadsProps {
  readonly id: string;
  readonly title: string;
  readonly titles: readonly string[];
  readonly cells: () => readonly (readonly Cell[])[];
  readonly svg: () => SVGSVGElement | null;
  /** Whether a drawing is shown that can be saved as a picture. */
  readonly drawn: boolean;
}

/** The ways to take what a panel shows along. */
export function Downloads({ id, title, titles, cells, svg, drawn }: DownloadsProps) {
  const { t } = useLanguage();
  const { parameters } = useAddress();
  const menu = useId();
  const [failed, setFailed] = useState(false);
  const name = `${parameters.get('project') ?? 'programme-hub'}-${id}`;

  async function save(kind: 'csv' | 'xlsx' | 'png') {
    setFailed(false);
    try {
      if (kind === 'csv') saveAs(new Blob([csvOf(titles, cells())], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
      else if (kind === 'xlsx') {
        const { workbookOf } = await import('./workbook');
        saveAs(await workbookOf(title, titles, cells()), `${name}.xlsx`);
      } else {
        const drawing = svg();
        const paper = getComputedStyle(document.body).getPropertyValue('--surface').trim();
        if (drawing) saveAs(await pictureOf(drawing, paper), `${name}.png`);
      }
      document.getElementById(menu)?.hidePopover();
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <button type="button" className="tool" popoverTarget={menu} aria-label={`${t('panel.download')}: ${title}`}>
        {t('panel.download')}
      </button>
      <div id={menu} popover="auto" className="menu" role="group" aria-label={t('panel.download')}>
        <p>{title}</p>
        <button type="button" onClick={() => void save('csv')}>
          CSV
        </button>
        <button type="button" onClick={() => void save('xlsx')}>
          Excel (XLSX)
        </button>
        {drawn && (
          <button type="button" onClick={() => void save('png')}>
            {t('panel.picture')} (PNG)
          </button>
        )}
        {failed && <p role="alert">{t('panel.failed')}</p>}
      </div>
    </>
  );
}
