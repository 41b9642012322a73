import { Workbook } from 'exceljs';
import type { Cell } from './column';

/** A workbook of one sheet, its first row the titles; text is stored as text and never runs as a formula. */
export async function workbookOf(
  sheet: string,
  titles: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<Blob> {
  const workbook = new Workbook();
  // Names of sheets are at most 31 characters, without these.
  const page = workbook.addWorksheet(sheet.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  page.addRow([...titles]).font = { bold: true };
  for (const row of rows) page.addRow([...row]);
  page.columns.forEach((column, index) => {
    const widths = [titles[index] ?? '', ...rows.map((row) => String(row[index] ?? ''))].map(({ length }) => length);
    column.width = Math.min(60, Math.max(8, ...widths) + 2);
  });
  return new Blob([await workbook.xlsx.writeBuffer()], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
