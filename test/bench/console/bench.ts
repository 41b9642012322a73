import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { format, resolveConfig } from 'prettier';
import { root } from '../../../gateway/hub/paths';
import { HubError } from '../../../shared/errors';
import { runHub } from '../../kit';
import { absent, launchBrowser } from '../../kit/browser';
import { type FirstLoad, firstLoad, LINE, pictureOf } from './first-load';

const LIMITS = { drawnMs: 1_500, bytes: 300_000, shift: 0 } as const;
/** An office computer beside the machine that measures. */
const SLOWER = 4;
const PICTURE = 'docs/results.png';
const PICTURE_BYTES = 150_000;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(0);

type Figure = keyof FirstLoad;
type Loads = Readonly<Record<'here' | 'slower', readonly FirstLoad[]>>;

function reportOf({ here, slower }: Loads): { text: string; over: string[] } {
  const of = (figure: Figure, loads = here): number => median(loads.map((load) => load[figure]));
  const over = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).filter(
    (figure) => Math.max(of(figure), of(figure, slower)) > LIMITS[figure],
  );
  const row = (what: string, figure: Figure, say: (value: number) => string, limit: string | number = ''): string =>
    `| ${what} | ${say(of(figure))} | ${say(of(figure, slower))} | ${limit} |`;
  const text = `# The console's first load

Written by \`npm run bench -- console\`: a hub with the data of its first start, and Chromium with an empty profile over
a line of ${LINE.megabits} Mbit/s that answers after ${LINE.latencyMs} ms. Medians of ${here.length} loads of the results, on the machine as it is and with a
processor ${SLOWER} times slower; the limits hold for both.

| what | as it is | ${SLOWER} times slower | limit |
| --- | ---: | ---: | ---: |
${[
  row('until the first indicator stands there, ms', 'drawnMs', (ms) => ms.toFixed(0), LIMITS.drawnMs),
  row('over the line, kB', 'bytes', kilobytes, kilobytes(LIMITS.bytes)),
  row('requests', 'requests', String),
  row('layout shift', 'shift', (shift) => shift.toFixed(3), LIMITS.shift),
].join('\n')}

The time holds for the machine it was measured on, bytes, requests and shift for every one.
`;
  return { text, over };
}

async function bench(rounds: number): Promise<void> {
  if (absent !== undefined) throw new HubError('BAD_CONFIGURATION', `The console cannot be looked at: ${absent}.`);
  const directory = await mkdtemp(join(tmpdir(), 'hub-console-'));
  const hub = await runHub(['start', '--data', directory]);
  const browser = await launchBrowser();
  try {
    const loads: Record<keyof Loads, FirstLoad[]> = { here: [], slower: [] };
    // The first warms the hub, not the browser, which has a profile of its own for each.
    await firstLoad(browser, hub.url, 1);
    for (let round = 0; round < rounds; round += 1) {
      loads.here.push(await firstLoad(browser, hub.url, 1));
      loads.slower.push(await firstLoad(browser, hub.url, SLOWER));
    }
    const { text, over } = reportOf(loads);
    process.stdout.write(text);
    const file = resolve(root, 'docs/console-first-load.md');
    await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
    await pictureOf(browser, hub.url, resolve(root, PICTURE));
    const { size } = await stat(resolve(root, PICTURE));
    process.stderr.write(`Written: docs/console-first-load.md, ${PICTURE} (${kilobytes(size)} kB)\n`);
    if (size > PICTURE_BYTES) over.push(PICTURE);
    if (over.length > 0) {
      process.stderr.write(`Over its limit: ${over.join(', ')}\n`);
      process.exitCode = 1;
    }
  } finally {
    await browser.close();
    await hub.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

export const consoleBench = new Command('console')
  .description(
    'The first load of the results over a throttled line; writes docs/console-first-load.md, and the picture of the README.',
  )
  .option('--rounds <number>', 'how often it is loaded', '5')
  .action(({ rounds }: { rounds: string }) => bench(Number(rounds)));
