import { readFile } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import { openForQuestions } from './asking';

const { console, byClicking } = openForQuestions();
const TRAINING = '/explore?question=01-participants-against-target';

/** Opens Explore on a saved question, runs it and opens a panel beside it. */
const explored = (panel: string, drive: (page: Page) => Promise<void>, expected?: RegExp) =>
  console().visit(
    TRAINING,
    async (page) => {
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      const [answer] = await Promise.all([
        page.waitForResponse(
          (response) => response.url().endsWith('/graphql') && !isIntrospection(response.request().postData()),
        ),
        page.getByRole('button', { name: /^Execute query/ }).click(),
      ]);
      await answer.finished();
      await page.getByRole('button', { name: new RegExp(`(Show|Hide) ${panel}`) }).click();
      await drive(page);
    },
    expected && { expected },
  );

const isIntrospection = (body: string | null): boolean => body?.includes('IntrospectionQuery') ?? false;

describe('beside a question in Explore', () => {
  byClicking('the plan says whom it asked, how long each took, with how many statements, and the sum of them', () =>
    explored('Query plan', async (page) => {
      const fetches = page.locator('.fetch summary');
      await fetches.first().waitFor();
      await page.screenshot({ path: '.screenshots/explore-plan.png' });
      const told = await fetches.allInnerTexts();
      const counts = told.map((text) => Number(/ms, SQL statements: (\d+)/.exec(text)?.[1] ?? 0));
      expect(told.join()).toContain('bilateral');
      expect(told.join()).toContain('training');
      const sum = counts.reduce((one, other) => one + other, 0);
      expect(sum).toBeGreaterThan(1);
      expect(await page.locator('[data-cost]').innerText()).toContain(`SQL statements: ${sum}.`);
    }),
  );

  byClicking('the answer is a table, a chart where it has numbers, and a file', () =>
    explored('Answer as table', async (page) => {
      const panel = page.locator('[data-panel="answer"]');
      await panel.waitFor();
      await page.screenshot({ path: '.screenshots/explore-answer.png' });
      const toggle = panel.getByRole('link', { name: /^Table: / });
      if ((await toggle.count()) > 0) {
        await panel.locator('.canvas svg').first().waitFor();
        await toggle.click();
      }
      const rows = await panel.locator('tbody tr').count();
      expect(rows).toBeGreaterThan(0);
      await panel.getByRole('button', { name: /^Download: / }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV', exact: true }).click(),
      ]);
      const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
      expect(lines).toHaveLength(rows + 1);
    }),
  );

  byClicking('the explorer lists what may be asked for', () =>
    // The explorer is not ours: it says on the console that it cannot edit an argument that is a list.
    explored(
      'GraphiQL Explorer',
      async (page) => {
        await page.locator('.graphiql-explorer-root, .docExplorerWrap').first().waitFor();
        await page.getByText('project', { exact: true }).first().waitFor();
      },
      /^arg mismatch between arg and selection/,
    ),
  );

  byClicking('everything stands in a window of 320 pixels, one below the other', () =>
    console().visit(
      TRAINING,
      async (page) => {
        const answer = page.locator('.graphiql-response');
        const places = ['.graphiql-sidebar', '.graphiql-plugin', '.graphiql-query-editor', '.graphiql-response'];
        await page.locator('.graphiql-query-editor .view-line').first().waitFor();
        await page.getByRole('button', { name: /^Execute query/ }).click();
        await answer.scrollIntoViewIfNeeded();
        await answer.locator('.view-line', { hasText: 'data' }).first().waitFor();
        await page.screenshot({ path: '.screenshots/explore-narrow.png', fullPage: true });
        let end = 0;
        for (const place of places) {
          const box = await page.locator(place).first().boundingBox();
          if (!box) throw new Error(`${place} is not to be seen`);
          expect([place, box.x >= 0, box.x + box.width <= 320]).toEqual([place, true, true]);
          expect([place, box.width > 200, box.height > 90]).toEqual([place, true, true]);
          if (end !== 0) expect([place, box.y >= end]).toEqual([place, true]);
          end = box.y + box.height - 1;
        }
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
        // Nothing an editor keeps out of sight makes the page longer.
        expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(2_000);
      },
      { viewport: { width: 320, height: 640 } },
    ),
  );
});
