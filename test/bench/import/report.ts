import { type Measured, slopeOf } from './measured';

/** A package of one size on one engine. */
export interface Import {
  readonly engine: string;
  readonly size: number;
  /** Parse, map and insert, one after another. */
  readonly parts: Measured;
  readonly together: Measured;
  /** Processor seconds of its server; null when there is none. */
  readonly serverSeconds: number | null;
  /** Load average of the last minute when it ended: how many wanted a core. */
  readonly load: number;
}

interface Run {
  readonly command: string;
  readonly cores: number;
  readonly bytes: ReadonlyMap<number, number>;
}

const number = new Intl.NumberFormat('en');
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const perSecond = (releases: number, seconds = 0): string => number.format(Math.round(releases / seconds / 10) * 10);

/** Which part alone takes longest, when two threads share the work as an import does. */
function limitOf({ parse = 0, map = 0, insert = 0 }: Readonly<Record<string, number>>): string {
  return parse + map > insert ? 'reading: parse and map' : 'insert';
}

function rowOf({ engine, size, parts, together, serverSeconds, load }: Import): string {
  const { releases, seconds } = parts;
  const slope = slopeOf(together.memory);
  return row(
    engine,
    number.format(size),
    perSecond(releases, seconds.parse),
    perSecond(releases, seconds.map),
    perSecond(releases, seconds.insert),
    `**${perSecond(together.releases, together.seconds.together)}**`,
    limitOf(seconds),
    `${together.processorSeconds.toFixed(0)} s`,
    serverSeconds === null ? '–' : `${serverSeconds.toFixed(0)} s`,
    `${together.peakMegabytes} MB`,
    slope === null ? '–' : `${slope.toFixed(1)} MB`,
    load.toFixed(1),
  );
}

const growthOf = (imports: readonly Import[]): string[] =>
  [...new Set(imports.map(({ engine }) => engine))].map((engine) => {
    const peaks = imports.filter((one) => one.engine === engine).map(({ together }) => together.peakMegabytes);
    return `${engine} ${((peaks.at(-1) ?? 0) / (peaks[0] ?? 1)).toFixed(2)}`;
  });

/** What docs/import.md says of a run. */
export function reportOf(imports: readonly Import[], { command, cores, bytes }: Run): string {
  const sizes = [...bytes].map(
    ([size, length]) =>
      `${number.format(size)} (${(length / 1_048_576).toFixed(0)} MiB, ${Math.round(length / size)} bytes each)`,
  );
  return [
    '# Import',
    '',
    `Written by \`${command}\` on ${cores} cores: packages of ${sizes.join(' and ')} made-up OCDS releases, the same on`,
    'every run, a third of them second publications, imported into a new database in a process of its own. The server is a',
    'private MariaDB with a buffer pool of 1 GB; its commits reach the disk before they are acknowledged.',
    '',
    'Releases a second by the clock. **Parse** reads the file and takes personal data out, **map** makes rows, **insert**',
    'stores rows that are there, each alone on one thread; **together** is the importer as people run it, which reads in one',
    'thread and stores in another. Absolute figures hold for one machine and what else it did; the parts stand in one',
    'relation to each other everywhere. The slope is how much the memory of the process rises for each further 10,000',
    'releases, by least squares over the last two thirds of the transactions. The load is that of the machine: where it is',
    'above the number of cores, others worked beside it, and what goes by the clock is too low. What goes by the processor',
    'is not: so many seconds of it, of both threads together, the import took.',
    '',
    row(
      'engine',
      'releases',
      'parse',
      'map',
      'insert',
      'together',
      'limit',
      'processor',
      'of the server',
      'peak',
      'slope',
      'load',
    ),
    row(...Array.from({ length: 12 }, () => '---')),
    ...imports.map(rowOf),
    '',
    `Peak memory of the largest package to that of the smallest: ${growthOf(imports).join(', ')}. Why it is built`,
    'this way: docs/adr/0020-imports-read-in-a-thread-of-their-own.md and docs/adr/0024-words-once-and-small-steps.md.',
    '',
  ].join('\n');
}
