import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { root } from '../../gateway/hub/paths';

const ASSETS = resolve(root, 'dist/console');
const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What keeps a test from driving the built console; undefined when nothing does. */
export const absent: string | undefined = !existsSync(resolve(ASSETS, 'index.html'))
  ? 'dist/console is not built, npm run build:console'
  : !existsSync(CHROMIUM)
    ? `there is no ${CHROMIUM}, apt-get install chromium`
    : undefined;

export interface VisitOptions extends BrowserContextOptions {
  /** Scripts to run in the page before its own. */
  readonly scripts?: readonly string[];
  /** Faults the visit is there to provoke. */
  readonly expected?: RegExp;
}

/** A browser to look at one origin with. */
export interface Browsing {
  /**
   * Opens a page in a fresh profile and drives it. What went wrong meanwhile is thrown: an error on the console, a
   * report of the page's policy, a refused request, a request to another origin.
   */
  visit(path: string, drive: (page: Page) => Promise<void>, options?: VisitOptions): Promise<void>;
}

function watch(context: Awaited<ReturnType<Browser['newContext']>>, origin: string): string[] {
  const faults: string[] = [];
  context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // Aborted is what the browser calls a worker still loading when its page is closed.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => response.status() >= 400 && faults.push(`refused: ${response.url()}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) faults.push(`foreign: ${request.url()}`);
  });
  return faults;
}

/** Starts Debian's Chromium; closed by whoever started it. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

/** Looks at an origin with a browser that runs. */
export function browse(browser: Browser, origin: string): Browsing {
  return {
    async visit(path, drive, { scripts = [], expected, ...options } = {}) {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      const faults = watch(context, origin);
      // As text, because it runs in the page, whose globals the tests do not know.
      await context.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
        console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`);
      for (const script of scripts) await context.addInitScript(script);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await page.goto(origin + path);
      // A step that fails is listed with what went wrong before it, which is often why.
      await drive(page).catch((error: unknown) => faults.push(String(error)));
      await context.close();
      expect(faults.filter((fault) => !expected?.test(fault))).toEqual([]);
    },
  };
}
