import { z } from 'zod';
import { openForQuestions } from './asking';
import { AXE, faultsIn } from './faults';
import { openPart, picture, settled } from './looking';

const { console, byClicking } = openForQuestions();

const PARTS = ['deployments', 'training', 'procurement', 'cooperation', 'objectives', 'comparison', 'quality'];
const PAGES = ['/', ...PARTS.map((view) => `/?view=${view}`), '/schema', '/teams', '/?project=NONE'];
// Run in the page: adds up what moved, as browsers count it.
const SHIFT = `window.hubShift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.hubShift += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

describe('the pages for everybody', () => {
  for (const path of PAGES) {
    byClicking(
      `${path} stands still while it loads, has no fault axe finds in light and dark colours, and fits 320 pixels`,
      () =>
        console().visit(
          path,
          async (page) => {
            await settled(page);
            expect(await page.evaluate('window.hubShift')).toBe(0);
            await page.screenshot({ path: picture(`light${path}`), fullPage: true });
            expect(await faultsIn(page)).toEqual([]);
            await page.emulateMedia({ colorScheme: 'dark' });
            await page.screenshot({ path: picture(`dark${path}`), fullPage: true });
            expect(await faultsIn(page)).toEqual([]);
            await page.setViewportSize({ width: 320, height: 640 });
            await page.screenshot({ path: picture(`narrow${path}`), fullPage: true });
            expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
            expect(await faultsIn(page)).toEqual([]);
          },
          { scripts: [AXE, SHIFT] },
        ),
    );
  }

  // A page without a script, and so without anything that is waited for.
  for (const language of ['en', 'ro', 'nb']) {
    const path = `/report/PDP1?language=${language}`;
    byClicking(`${path} has no fault axe finds, on the screen and printed, and fits 320 pixels`, () =>
      console().visit(
        path,
        async (page) => {
          for (const media of ['screen', 'print'] as const)
            for (const colorScheme of ['light', 'dark'] as const) {
              await page.emulateMedia({ media, colorScheme });
              expect([media, colorScheme, await faultsIn(page)]).toEqual([media, colorScheme, []]);
            }
          await page.emulateMedia({ media: 'screen' });
          await page.setViewportSize({ width: 320, height: 640 });
          await page.screenshot({ path: picture(`narrow${path}`), fullPage: true });
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
          expect(await faultsIn(page)).toEqual([]);
        },
        { scripts: [AXE] },
      ),
    );
  }

  byClicking('ask their first questions beside the script, and none of them twice', () =>
    console().visit('/', async (page) => {
      await settled(page);
      const asked = z
        .array(z.object({ name: z.string(), by: z.string() }))
        .parse(
          await page.evaluate(
            `performance.getEntriesByType('resource').filter(({ name }) => name.includes('/graphql')).map(({ name, initiatorType }) => ({ name, by: initiatorType }))`,
          ),
        );
      expect(asked.filter(({ by }) => by === 'link')).toHaveLength(2);
      expect(new Set(asked.map(({ name }) => name)).size).toBe(asked.length);
    }),
  );

  byClicking('can be walked with the keyboard alone, from the skip link to a downloaded file', async (page) => {
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    for (let steps = 0; steps < 12 && (await focused()) !== 'Training'; steps += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const download = page.getByRole('button', { name: 'Download: Participants by stakeholder', exact: true });
    await download.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('programme-hub-stakeholders.csv');
  });

  byClicking('speak three languages, labels of closed lists included, and remember which', async (page) => {
    await page.getByLabel('Language').selectOption('ro');
    await page.getByRole('link', { name: 'Formare', exact: true }).click();
    await page.getByRole('heading', { name: 'Participanți pe categorii', exact: true }).waitFor();
    await page.getByText('Polițiști').first().waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('ro');
    await page.getByLabel('Limba').selectOption('nb');
    await page.getByRole('heading', { name: 'Deltakere per gruppe', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Utsendinger', exact: true }).click();
    await page
      .getByText(/1\s904/)
      .first()
      .waitFor();
    await page.locator('td').getByText('Fra Romania til Norge').first().waitFor();
    await page.getByRole('link', { name: 'Oversikt', exact: true }).click();
    await page.getByRole('heading', { name: /^Styrket politisamarbeid mellom Romania og Norge/ }).waitFor();
    await page.goto(`${console().origin}/teams`);
    await page.getByText('Delgrafene og om de svarer.').waitFor();
  });

  byClicking('name the window after what they show', async (page) => {
    const title = () => page.title();
    await page.getByRole('heading', { name: 'Indicators', exact: true }).waitFor();
    expect(await title()).toBe('PDP1 – Overview – Programme Hub');
    await openPart(page, 'Training');
    await page.getByRole('heading', { name: 'Participants by stakeholder', exact: true }).waitFor();
    expect(await title()).toBe('PDP1 – Training – Programme Hub');
    await page.getByRole('link', { name: 'DEMO-WORKSHOP-1', exact: true }).click();
    await page.getByRole('heading', { name: 'Who attended', exact: true }).waitFor();
    expect(await title()).toBe('DEMO-WORKSHOP-1 – PDP1 – Training – Programme Hub');
    await page.getByRole('link', { name: 'Teams', exact: true }).click();
    await page.getByText('The subgraphs and whether they answer.').waitFor();
    expect(await title()).toBe('Teams – Programme Hub');
  });

  byClicking('say of reported officers who reported them, and of what is counted that it was made up', async (page) => {
    await openPart(page, 'Deployments');
    await page
      .locator('.totals')
      .getByRole('link', { name: 'Description and results of PDP1 on the site of the EEA and Norway Grants' })
      .waitFor();
    for (const part of ['Training', 'Procurement']) {
      await openPart(page, part);
      await page.getByRole('heading', { name: `${part} Synthetic`, level: 1 }).waitFor();
    }
  });

  byClicking('hold nothing a filter leaves against what was reported of the whole', async (page) => {
    await openPart(page, 'Training');
    const said = page.locator('.totals').getByText('The records add up to the reported value');
    await said.waitFor();
    await page.getByLabel('Country', { exact: true }).selectOption('NO');
    await said.waitFor({ state: 'detached' });
  });

  byClicking('restore a view from its address alone', async (page) => {
    await openPart(page, 'Deployments');
    await page.getByLabel('Speciality', { exact: true }).selectOption('THB');
    await page.getByRole('link', { name: /^Table: Deployments over time/ }).click();
    const rows = page.locator('[data-panel="timeline"] tbody tr');
    await rows.first().waitFor();
    const [address, count] = [page.url(), await rows.count()];
    await console().visit(address.slice(console().origin.length), async (other) => {
      await other.locator('[data-panel="timeline"] tbody tr').first().waitFor();
      expect(await other.locator('[data-panel="timeline"] tbody tr').count()).toBe(count);
      await other.getByRole('link', { name: 'Remove the filter Speciality: Trafficking in human beings' }).click();
      await other.getByText('10 of 25').waitFor();
    });
  });
});
