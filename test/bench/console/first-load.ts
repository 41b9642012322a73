import { type Browser } from 'playwright-core';
import { z } from 'zod';

/** A line as a directorate's branch office may have it. */
export const LINE = { megabits: 10, latencyMs: 40 } as const;

/** What a reader who was never here waits for. */
export interface FirstLoad {
  /** From asking for the page until the first indicator stands there with its figures, in ms. */
  readonly drawnMs: number;
  /** What came over the line, headers included, until nothing more was asked for, in bytes. */
  readonly bytes: number;
  readonly requests: number;
  /** Cumulative layout shift, as browsers count it: 0 when nothing moves. */
  readonly shift: number;
}

// Run in the page, before its own scripts, as text: the bench does not know the page's globals.
const WATCH = `
  window.hubShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.hubShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-indicator]')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.hubDrawn = performance.now())));
  }).observe(document, { childList: true, subtree: true });
`;

const Seen = z.object({ drawn: z.number(), shift: z.number() });

/**
 * Loads a page in a profile that has nothing of it yet, over a throttled line.
 * @param slower how many times slower than this machine the reader's is
 */
export async function firstLoad(browser: Browser, url: string, slower: number): Promise<FirstLoad> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const throughput = (LINE.megabits * 1_000_000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LINE.latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await page.goto(url);
  await page.locator('[data-indicator]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const { drawn, shift } = Seen.parse(await page.evaluate('({ drawn: window.hubDrawn, shift: window.hubShift })'));
  await context.close();
  return { drawnMs: drawn, bytes, requests, shift };
}

/** A picture of a page as it stands when it has all it asked for. */
export async function pictureOf(browser: Browser, url: string, path: string): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1200, height: 760 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('[data-indicator]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path });
  await context.close();
}
