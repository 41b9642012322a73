import { type Page } from 'playwright-core';
import { openForQuestions } from './asking';
import { AXE, faultsIn } from './faults';
import { openPart, picture, rowsOf, settled } from './looking';
import { walk } from './walking';

const { console, byClicking } = openForQuestions();

/** What stands under a name in the head of a record. */
const factOf = (page: Page, name: string): Promise<string> =>
  page
    .locator('.facts div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .innerText();
const panel = (page: Page, id: string) => page.locator(`[data-panel="${id}"]`);
/** How much of a table cannot be seen without scrolling, in pixels. */
const cut = (page: Page, id: string) =>
  page.evaluate<number>(`(() => {
    const { scrollWidth, clientWidth } = document.querySelector('[data-panel="${id}"] .table-scroll');
    return scrollWidth - clientWidth;
  })()`);
const follow = (page: Page, id: string, text: string) =>
  panel(page, id).getByRole('link', { name: text, exact: true }).click();

describe('one record', () => {
  byClicking(
    'of a contracting process says its course, who won and what was signed, and where that stands',
    async (page) => {
      const { contractingProcess } = await console().hub.ask(
        '{ contractingProcess(ocid: "demo-pdp1-35") { leadTimes { publicationToDeadlineDays } awards { suppliers { name } } contracts { dateSigned } } }',
      );
      expect(contractingProcess).toMatchObject({ awards: [{ suppliers: [{ name: 'Supplier B (synthetic)' }] }] });
      await openPart(page, 'Procurement');
      await page.getByLabel('Status', { exact: true }).selectOption('COMPLETE');
      await follow(page, 'processes', 'demo-pdp1-35');
      await page.getByRole('heading', { level: 1, name: /^Workstations and communications, procedure 35/ }).waitFor();
      expect(await factOf(page, 'OCID')).toBe('demo-pdp1-35');
      expect(await factOf(page, 'Source')).toContain('Synthetic');
      const steps = await rowsOf(page, 'steps');
      expect(steps.map(({ days }) => days)).toContain('49');
      expect((await rowsOf(page, 'awards')).map(({ suppliers }) => suppliers)).toEqual(['Supplier B (synthetic)']);
      expect(await rowsOf(page, 'contracts')).toHaveLength(1);
      await page.getByRole('link', { name: 'Back to the list' }).click();
      await page.getByRole('link', { name: 'Remove the filter Status: Complete' }).waitFor();
    },
  );

  byClicking('of a deployment leads to the others of its officer, in the language spoken', async (page) => {
    await openPart(page, 'Deployments');
    await panel(page, 'deployments').locator('tbody tr').first().waitFor();
    expect(await cut(page, 'deployments')).toBe(0);
    await follow(page, 'deployments', 'DEMO-DEPLOYMENT-01');
    await page.getByRole('heading', { level: 1, name: 'DEMO-DEPLOYMENT-01' }).waitFor();
    expect(await factOf(page, 'Host district')).toBe('Oslo (27 districts until 2015)');
    expect((await rowsOf(page, 'stays')).map(({ code }) => code)).toContain('DEMO-DEPLOYMENT-01');
    await page.getByLabel('Language').selectOption('nb');
    await page.getByText('Fra Romania til Norge').waitFor();
    await page.getByRole('heading', { name: 'Alle utsendinger for denne polititjenestepersonen' }).waitFor();
    const address = page.url();
    await page.getByLabel('Språk').selectOption('ro');
    await page.getByRole('heading', { name: 'Toate detașările acestui polițist' }).waitFor();
    await console().visit(address.slice(console().origin.length), (other) =>
      other.getByRole('heading', { level: 1, name: 'DEMO-DEPLOYMENT-01' }).waitFor(),
    );
  });

  byClicking('of an event says who attended', async (page) => {
    await openPart(page, 'Training');
    await follow(page, 'events', 'DEMO-TRAINING-COURSE-1');
    await panel(page, 'attendances').locator('tbody tr').first().waitFor();
    const counts = (await rowsOf(page, 'attendances')).map(({ count }) => Number(count));
    expect(await factOf(page, 'Participants')).toBe(String(counts.reduce((one, other) => one + other, 0)));
  });

  byClicking('that is not kept is said not to be, with the way back', () =>
    console().visit('/?view=procurement&process=demo-pdp1-999', async (page) => {
      await page.getByRole('heading', { name: 'No record is kept under demo-pdp1-999' }).waitFor();
      await page.getByRole('link', { name: 'Back to the list' }).click();
      await panel(page, 'processes').locator('tbody tr').first().waitFor();
    }),
  );

  byClicking('is for everybody: no fault of axe in any colours, every control by Tab, 320 pixels', async (page) => {
    const addresses: string[] = [
      '/?view=procurement&process=demo-pdp1-35',
      '/?view=training&event=DEMO-TRAINING-COURSE-1',
    ];
    await openPart(page, 'Deployments');
    await follow(page, 'deployments', 'DEMO-DEPLOYMENT-01');
    await panel(page, 'stays').waitFor();
    addresses.push(page.url().slice(console().origin.length));
    for (const address of addresses)
      await console().visit(
        address,
        async (other) => {
          await settled(other);
          const name = /(process|event|deployment)=/.exec(address)?.[1] ?? '';
          await other.screenshot({ path: picture(`record-${name}`), fullPage: true });
          expect(await walk(other)).toMatchObject({ faults: [], missed: [] });
          expect(await faultsIn(other)).toEqual([]);
          await other.emulateMedia({ colorScheme: 'dark' });
          await other.screenshot({ path: picture(`record-${name}-dark`), fullPage: true });
          expect(await faultsIn(other)).toEqual([]);
          await other.setViewportSize({ width: 320, height: 640 });
          await other.screenshot({ path: picture(`record-${name}-narrow`), fullPage: true });
          expect(await other.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
        },
        { scripts: [AXE] },
      );
  });
});

describe('the columns of a table', () => {
  byClicking('are chosen, stand in the address, and fit the page as they are at first', async (page) => {
    await openPart(page, 'Procurement');
    const titles = () => panel(page, 'processes').locator('thead th').allInnerTexts();
    await panel(page, 'processes').locator('tbody tr').first().waitFor();
    const atFirst = await titles();
    expect(atFirst).not.toContain('Buyer');
    expect(await cut(page, 'processes')).toBe(0);
    await page.getByRole('button', { name: 'Columns: Contracting processes, one by one' }).click();
    await page.getByLabel('Buyer', { exact: true }).check();
    await page.getByLabel('OCID', { exact: true }).uncheck();
    await page.screenshot({ path: picture('columns') });
    const chosen = await titles();
    expect(chosen).toEqual(['Title', 'Status', 'Buyer', ...atFirst.slice(3)]);
    await console().visit(page.url().slice(console().origin.length), async (other) => {
      await panel(other, 'processes').locator('tbody tr').first().waitFor();
      expect(await panel(other, 'processes').locator('thead th').allInnerTexts()).toEqual(chosen);
    });
    await page.getByRole('button', { name: 'As at first' }).click();
    expect(await titles()).toEqual(atFirst);
    expect(page.url()).not.toContain('columns');
  });
});
