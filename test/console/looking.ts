import { type Page } from 'playwright-core';

/** A row of a table as it is read: the text of each cell, by the key of its column. */
export type SeenRow = Readonly<Record<string, string>>;

const panelOf = (page: Page, id: string) => page.locator(`[data-panel="${id}"]`);

/** Clicks through to one part of the results. */
export async function openPart(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of the results' }).getByRole('link', { name, exact: true }).click();
}

/** Turns a panel to its table, where it is a drawing. */
export async function asTable(page: Page, id: string): Promise<void> {
  const panel = panelOf(page, id);
  await panel.waitFor();
  const toggle = panel.getByRole('link', { name: /^Table: / });
  if ((await toggle.count()) > 0) await toggle.click();
  await panel.locator('tbody tr').first().waitFor();
}

/** The rows of a panel's table. */
export async function rowsOf(page: Page, id: string): Promise<SeenRow[]> {
  await asTable(page, id);
  return page.evaluate<SeenRow[]>(`[...document.querySelectorAll('[data-panel="${id}"] tbody tr')].map((row) =>
    Object.fromEntries([...row.cells].map((cell) => [cell.dataset.column, cell.innerText.trim()])))`);
}

/** A number as the English page writes it. */
export const seen = (value: number | string | null | undefined, digits = 2): string =>
  value === null || value === undefined
    ? '–'
    : new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(Number(value));

/** The same where the page says that no source states it. */
export const stated = (value: number | string | null | undefined): string =>
  value === null || value === undefined ? 'not reported' : seen(value);

/** Values in an order that does not matter. */
export const sorted = (values: readonly (string | undefined)[]): string[] => values.map((one) => one ?? '').sort();

/** Waits until nothing is on its way and nothing waits to be drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
}

/** Where a picture of a page is kept to be looked at. */
export const picture = (name: string): string => `.screenshots/${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`;
