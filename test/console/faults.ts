import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { z } from 'zod';

/** axe, to be run in a page before its own scripts. */
export const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

interface Where {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

async function found(page: Page, where: Where): Promise<z.infer<typeof violations>> {
  const context = JSON.stringify(where.include || where.exclude ? where : {});
  const options = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] });
  const answer: unknown = await page.evaluate(
    `axe.run(${context === '{}' ? 'document' : context}, ${options}).then(({ violations }) => violations)`,
  );
  return violations.parse(answer);
}

/** What axe finds in a page that has it, each with the elements it is found in. */
export const faultsIn = async (page: Page, where: Where = {}): Promise<string[]> =>
  (await found(page, where)).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );

/** The rules a page that has axe breaks. */
export const rulesIn = async (page: Page): Promise<string[]> => (await found(page, {})).map(({ id }) => id);
