import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const CONSOLE = resolve(__dirname, '../../dist/console');
const built = existsSync(join(CONSOLE, 'index.html'));
const LIMIT = 300_000;

const size = (file: string): number => gzipSync(readFileSync(join(CONSOLE, 'assets', file))).byteLength;
const assets = (): string[] => readdirSync(join(CONSOLE, 'assets')).filter((file) => !file.endsWith('.gz'));

/** The files a page loads before anybody clicks: those the page names, and what they import in turn. */
function loaded(text: string, seen = new Set<string>()): Set<string> {
  for (const [, named, imported] of text.matchAll(
    /(?:src|href)="\.\/assets\/([^"]+)"|(?:from|import)\s*"\.\/([^"]+)"/g,
  )) {
    const file = named ?? imported ?? '';
    if (seen.has(file)) continue;
    seen.add(file);
    if (file.endsWith('.js')) loaded(readFileSync(join(CONSOLE, 'assets', file), 'utf8'), seen);
  }
  return seen;
}

describe(`the first load of the results${built ? '' : ' (skipped: the console is not built, npm run build)'}`, () => {
  const test = built ? it : it.skip;

  test('is under 300 kB gzip, with the library that draws', () => {
    const files = loaded(readFileSync(join(CONSOLE, 'index.html'), 'utf8'));
    const drawing = assets().filter((file) => /^(canvas|bar-chart)-/.test(file));
    expect(files.size).toBeGreaterThan(1);
    expect(drawing.length).toBeGreaterThan(0);
    const total = [...new Set([...files, ...drawing])].reduce((sum, file) => sum + size(file), 0);
    expect(total).toBeLessThan(LIMIT);
  });

  test('has nothing of the editor, of workbooks, or of another language in it', () => {
    const files = [...loaded(readFileSync(join(CONSOLE, 'index.html'), 'utf8'))];
    expect(files.filter((file) => /^(explore|workbook|ro|nb|schema)-/.test(file))).toEqual([]);
  });
});
