import { type Page } from 'playwright-core';
import { z } from 'zod';

/** Where the keyboard came to, and what is wrong there. */
const stop = z.object({ at: z.number(), parts: z.boolean(), name: z.string(), fault: z.string().nullable() });

// Runs in the page: numbers what can be reached, and says of what has the focus which of them it is and whether a
// reader sees that it has it.
const SCRIPT = `
  window.hubNamed = (element) => (element.getAttribute('aria-label') || element.textContent).trim().slice(0, 60);
  window.hubControls = () => [...document.querySelectorAll('a[href], button, select, input, summary, [tabindex="0"]')]
    .filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }));
  const outlined = (element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // A tile of a drawing has no outline; its edge is drawn instead.
    const tile = element.querySelector(':scope > rect');
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || (tile && getComputedStyle(tile).stroke !== 'none');
  };
  window.hubStop = () => {
    const element = document.activeElement;
    const at = window.hubControls().indexOf(element);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const over = document.elementFromPoint(x, y);
    const fault =
      !outlined(element) ? 'shows no focus'
      : over === null || !(element.contains(over) || over.contains(element)) ? 'is out of sight or covered'
      : null;
    // A date is three fields and a button under one roof.
    return { at, parts: element.type === 'date', name: window.hubNamed(element), fault };
  };
`;

export interface Walk {
  /** What the keyboard came to but shows badly. */
  readonly faults: readonly string[];
  /** What it never came to. */
  readonly missed: readonly string[];
  /** How many controls it came to. */
  readonly reached: number;
}

/** Walks a page from its beginning with the Tab key alone until it leaves the page; a trap is a walk that never does. */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(SCRIPT);
  const names = z.array(z.string()).parse(await page.evaluate('window.hubControls().map(window.hubNamed)'));
  const reached = new Set<number>();
  const faults: string[] = [];
  let last = -1;
  for (;;) {
    await page.keyboard.press('Tab');
    const { at, parts, name, fault } = stop.parse(await page.evaluate('window.hubStop()'));
    // Past the last control the browser itself has the focus.
    if (at < 0 && reached.size > 0) break;
    if (parts && at === last) continue;
    last = at;
    if (reached.has(at)) {
      faults.push(`${name} keeps the focus or comes twice`);
      break;
    }
    reached.add(at);
    if (fault !== null) faults.push(`${name} ${fault}`);
  }
  return { faults, missed: names.filter((_name, at) => !reached.has(at)), reached: reached.size };
}
