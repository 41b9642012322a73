import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Page } from 'playwright-core';
import { z } from 'zod';
import { openForQuestions } from './asking';
import { AXE, faultsIn, rulesIn } from './faults';
import { picture, settled } from './looking';
import { walk } from './walking';

const { console, byClicking } = openForQuestions();

const PARTS = ['deployments', 'training', 'procurement', 'cooperation', 'objectives', 'comparison', 'quality'];
const OURS = ['/', ...PARTS.map((view) => `/?view=${view}`), '/schema?search=indicator', '/teams'];
const SIDES = ['Questions', 'Documentation Explorer', 'GraphiQL Explorer', 'Answer as table', 'Query plan', 'History'];

/** The rules docs/console.md says GraphiQL breaks. */
const listed = (): string[] =>
  [...readFileSync(resolve(__dirname, '../../docs/console.md'), 'utf8').matchAll(/^\| `([a-z-]+)`/gm)].flatMap(
    ([, rule]) => rule ?? [],
  );

/** What stands wider than the window, and in nothing that scrolls. */
const overflowing = async (page: Page): Promise<string[]> =>
  z.array(z.string()).parse(
    await page.evaluate(`[...document.querySelectorAll('main *, header *')]
      .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, svg, [popover]')
        && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .filter((one) => { for (let up = one.parentElement; up; up = up.parentElement) if (getComputedStyle(up).overflowX !== 'visible') return false; return true; })
      .map((one) => one.outerHTML.slice(0, 120))`),
  );

describe('every page of ours', () => {
  for (const path of OURS) {
    byClicking(`${path} can be read at 400 % zoom, with letters twice as large, and with lines far apart`, () =>
      console().visit(path, async (page) => {
        await settled(page);
        const session = await page.context().newCDPSession(page);
        // A window of 1280 pixels at 400 %: 320 of the page's pixels, each of four of the screen's.
        const zoom = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false };
        await session.send('Emulation.setDeviceMetricsOverride', zoom);
        expect(await page.evaluate('devicePixelRatio')).toBe(4);
        // Drawings follow their frames a moment later.
        await page.waitForFunction('document.documentElement.scrollWidth <= 320');
        expect(await overflowing(page)).toEqual([]);
        await page.screenshot({ path: picture(`zoom${path}`) });
        await session.send('Emulation.clearDeviceMetricsOverride');
        await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
        expect(await page.evaluate('parseFloat(getComputedStyle(document.documentElement).fontSize)')).toBe(30);
        await page.screenshot({ path: picture(`letters${path}`), fullPage: true });
        expect(await overflowing(page)).toEqual([]);
        await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
        await page.addStyleTag({
          content:
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        });
        expect(await overflowing(page)).toEqual([]);
      }),
    );

    byClicking(`${path} is walked with the Tab key: every control is reached, seen to be, and left again`, () =>
      console().visit(path, async (page) => {
        await settled(page);
        const { faults, missed, reached } = await walk(page);
        expect({ faults, missed }).toEqual({ faults: [], missed: [] });
        expect(reached).toBeGreaterThan(8);
      }),
    );
  }

  byClicking('moves nothing for a reader who asked for no motion', async () => {
    for (const path of ['/', '/?view=deployments', '/explore'])
      for (const reducedMotion of ['reduce', 'no-preference'] as const) {
        await console().visit(
          path,
          async (page) => {
            await settled(page);
            if (path === '/explore') await page.getByRole('button', { name: /^Execute query/ }).click();
            await settled(page);
            const moved = z.number().parse(await page.evaluate('window.hubMoved'));
            // Without the wish things move, or this test would see nothing.
            if (reducedMotion === 'reduce') expect(moved).toBe(0);
            else expect(moved).toBeGreaterThan(0);
          },
          { reducedMotion, scripts: [MOVED] },
        );
      }
  });
});

describe('the menus of a panel', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    byClicking(`have no fault in ${colorScheme} colours, are walked with the Tab key, and give the focus back`, () =>
      console().visit(
        '/?view=procurement',
        async (page) => {
          await settled(page);
          const openers = page.locator('[data-panel="processes"] button[popovertarget]');
          expect(await openers.count()).toBe(2);
          for (const opener of await openers.all()) {
            await opener.focus();
            await page.keyboard.press('Enter');
            const menu = page.locator('[popover]:popover-open');
            await menu.waitFor();
            await page.screenshot({ path: picture(`menu-${await opener.textContent()}-${colorScheme}`) });
            expect(await faultsIn(page)).toEqual([]);
            const controls = await menu.locator('button, input').all();
            expect(controls.length).toBeGreaterThan(1);
            for (const control of controls) {
              await page.keyboard.press('Tab');
              expect(await control.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
            }
            await page.keyboard.press('Escape');
            await menu.waitFor({ state: 'detached' });
            expect(await opener.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
          }
        },
        { colorScheme, scripts: [AXE] },
      ),
    );
});

// Run in the page: counts what is animated, from the first frame on.
const MOVED = `window.hubMoved = 0;
  const count = () => { window.hubMoved += document.getAnimations().length; requestAnimationFrame(count); };
  addEventListener('DOMContentLoaded', count);`;

describe('Explore', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    byClicking(`has no fault of ours in ${colorScheme} colours, and of GraphiQL's those docs/console.md lists`, () =>
      console().visit(
        '/explore?question=01-participants-against-target',
        async (page) => {
          await page.locator('.graphiql-query-editor .view-line').first().waitFor();
          await page.getByRole('button', { name: /^Execute query/ }).click();
          await page.locator('.result-window .view-line').first().waitFor();
          const broken = new Set<string>();
          for (const side of SIDES) {
            const show = page.getByRole('button', { name: `Show ${side}` });
            if ((await show.count()) > 0) await show.click();
            await page.getByRole('button', { name: `Hide ${side}` }).waitFor();
            await settled(page);
            await page.screenshot({ path: picture(`explore-${side}-${colorScheme}`) });
            expect(await faultsIn(page, { exclude: ['.graphiql-container'] })).toEqual([]);
            if ((await page.locator('.side, .questions').count()) > 0)
              expect(await faultsIn(page, { include: ['.side, .questions'] })).toEqual([]);
            for (const rule of await rulesIn(page)) broken.add(rule);
          }
          expect([...broken].filter((rule) => !listed().includes(rule))).toEqual([]);
          if (colorScheme === 'dark') expect(listed().filter((rule) => !broken.has(rule))).toEqual([]);
        },
        { colorScheme, scripts: [AXE], expected: /^arg mismatch between arg and selection/ },
      ),
    );
  }
});
