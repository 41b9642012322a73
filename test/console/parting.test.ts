import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Workbook } from 'exceljs';
import { type Page } from 'playwright-core';
import { openForQuestions } from './asking';
import { openPart } from './looking';

const PDFTOTEXT = '/usr/bin/pdftotext';

const { console, byClicking } = openForQuestions();

/** Downloads what a panel shows, as one kind of file. */
async function download(page: Page, title: string, kind: string): Promise<Buffer> {
  await page.getByRole('button', { name: `Download: ${title}`, exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: kind, exact: true }).click(),
  ]);
  return readFile(await file.path());
}

describe('what people take along', () => {
  byClicking('a table as CSV: a mark that says UTF-8, titles, one line a row', async (page) => {
    await openPart(page, 'Training');
    const text = (await download(page, 'Participants by stakeholder', 'CSV')).toString('utf8');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('\uFEFFStakeholder,Participants,Share');
    expect(lines).toContainEqual(expect.stringMatching(/^Prosecutors,47,0\.08/));
    expect(lines).toHaveLength(7);
  });

  byClicking('the same as a workbook, numbers as numbers', async (page) => {
    await openPart(page, 'Training');
    const book = new Workbook();
    const file = await download(page, 'Participants by stakeholder', 'Excel (XLSX)');
    await book.xlsx.load(new Uint8Array(file).buffer);
    const rows: unknown[] = [];
    book.worksheets[0]?.eachRow((row) => rows.push([row.getCell(1).value, row.getCell(2).value]));
    expect(rows).toEqual(
      expect.arrayContaining([
        ['Stakeholder', 'Participants'],
        ['Prosecutors', 47],
      ]),
    );
    expect(rows).toHaveLength(6);
  });

  byClicking('a chart and a map as pictures', async (page) => {
    await openPart(page, 'Deployments');
    for (const title of ['Deployments by host district', 'Officer-days by direction and quarter']) {
      await page.locator('.canvas svg').first().waitFor();
      const png = await download(page, title, 'Picture (PNG)');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      // A drawing is more than one colour: an empty picture of this size packs to far less.
      expect(png.byteLength).toBeGreaterThan(8_000);
    }
  });

  byClicking('the written report, in the language spoken', async (page) => {
    await page.getByLabel('Language').selectOption('nb');
    await page.getByRole('link', { name: 'Skrevet rapport', exact: true }).click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('nb');
    expect(page.url()).toContain('/report/PDP1');
  });

  const prints = existsSync(PDFTOTEXT) ? byClicking : it.skip;
  prints(
    `a sheet of paper with the filters and the day${existsSync(PDFTOTEXT) ? '' : ' (skipped: no pdftotext, apt-get install poppler-utils)'}`,
    async () => {
      const directory = await mkdtemp(join(tmpdir(), 'hub-print-'));
      await console().visit(
        '/?view=deployments&speciality=THB',
        async (page) => {
          await page.locator('[data-panel="deployments"] tbody tr').first().waitFor();
          await writeFile(join(directory, 'sheet.pdf'), await page.pdf({ format: 'A4' }));
        },
        { colorScheme: 'dark' },
      );
      const { stdout } = await promisify(execFile)(PDFTOTEXT, ['-layout', join(directory, 'sheet.pdf'), '-']);
      await rm(directory, { recursive: true });
      expect(stdout).toContain('PDP1 – Deployments. Printed on');
      expect(stdout).toContain(String(new Date().getUTCFullYear()));
      expect(stdout).toContain('Speciality: Trafficking in human beings');
      expect(stdout).toContain('Rogaland');
      // Buttons are for the screen.
      expect(stdout).not.toContain('Download');
    },
  );
});

describe('when a part of the hub is away', () => {
  // Last, because the subgraph stays away for the rest of this file.
  byClicking('the page says what is missing and shows the rest', async (page) => {
    await page.locator('[data-indicator="OFFICERS_DEPLOYED"]').waitFor();
    await console().hub.stop('training');
    await page.reload();
    const notice = page.getByRole('alert').filter({ hasText: 'A part is missing; the rest is shown.' }).first();
    await notice.waitFor();
    expect(await notice.innerText()).toContain('The subgraph training did not answer');
    const officers = page.locator('[data-indicator="OFFICERS_DEPLOYED"]');
    expect(await officers.innerText()).toContain('The records add up to the reported value');
    const participants = page.locator('[data-indicator="TRAINING_PARTICIPANTS"]');
    expect(await participants.innerText()).toContain('538');
    expect(await participants.innerText()).toContain('The owner of the records did not answer');
    await page.screenshot({ path: '.screenshots/partial-overview.png', fullPage: true });
    await openPart(page, 'Training');
    await page.getByText('Not available: the owner of these records did not answer.').first().waitFor();
    await page.screenshot({ path: '.screenshots/partial-training.png', fullPage: true });
    await openPart(page, 'Deployments');
    await page.getByText('10 of 25').waitFor();
  });
});
