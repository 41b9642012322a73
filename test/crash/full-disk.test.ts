import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { run } from '../../shared/database';
import { systemCode } from '../../shared/errors';
import { createLog } from '../../shared/log';
import { openSubgraph } from '../../shared/federation';
import { ocds } from '../../subgraphs/procurement/import/ocds';
import { subgraph as procurement } from '../../subgraphs/procurement/subgraph';
import { withDatabase } from '../bench/crash/rounds';
import { type State, stateOf } from '../bench/crash/state';
import { writePackage } from '../bench/import/packages';
import { mariadbMissing, startMariaDB } from '../kit/mariadb';
import { mountSmallDisk, smallDiskMissing } from '../kit/small-disk';

const RELEASES = 2_500;
const log = createLog('full-disk', 'silent');

interface Attempt {
  readonly acknowledged: number;
  readonly failure: unknown;
}

/** An import, what it acknowledged, and how it failed if it did. */
async function attempt(file: string, database: string): Promise<Attempt> {
  let acknowledged = 0;
  const onProgress = ({ documents }: { readonly documents: number }) => (acknowledged = documents);
  try {
    await using hub = await openSubgraph(procurement, { database, log });
    await ocds.run([file], { db: hub.db, log, project: null, onProgress });
    return { acknowledged, failure: null };
  } catch (failure) {
    return { acknowledged, failure };
  }
}

/** What is in a database. */
const held = (database: string): Promise<State> => withDatabase(database, stateOf);

/** An import that comes to its end, and what is there after it. */
async function imported(file: string, database: string): Promise<State> {
  expect(await attempt(file, database)).toEqual({ acknowledged: RELEASES, failure: null });
  return held(database);
}

/** MariaDB goes on when its disk is full; MySQL ends itself, at once or a moment later. */
async function isMariaDB(db: DataSource): Promise<boolean> {
  const [said] = await run(db, sql`SELECT VERSION() AS version`);
  return String(said?.version).includes('MariaDB');
}

const story = (name: string, missing: string | null, run: () => Promise<void>): void =>
  missing === null ? it(name, run, 120_000) : it.skip(`${name} (skipped: ${missing})`, run);

describe('an import onto a disk that is full', () => {
  let folder: string;
  let whole: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hub-full-'));
    whole = join(folder, 'whole.json');
    await writePackage(whole, RELEASES);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  story('says so on SQLite, leaves nothing in part, and goes on when there is room', smallDiskMissing, async () => {
    const expected = await imported(whole, `sqlite:${join(folder, 'whole.sqlite')}`);
    using disk = mountSmallDisk(15);
    const database = `sqlite:${join(disk.path, 'procurement.sqlite')}`;
    for (const time of ['first', 'again']) {
      const full = await attempt(whole, database);
      expect({ time, failure: full.failure }).toMatchObject({ time, failure: { code: 'DATABASE_FULL' } });
      expect(full.acknowledged).toBe(1_000);
      expect((await held(database)).documents).toBe(1_000);
    }
    disk.leave(200);
    expect(await imported(whole, database)).toEqual(expected);
  });

  story(
    'says so on a server, leaves nothing in part, and goes on when there is room',
    smallDiskMissing ?? mariadbMissing,
    async () => {
      using disk = mountSmallDisk(500);
      const directory = join(disk.path, 'server');
      await mkdir(directory);
      await using server = await startMariaDB({ directory });
      const expected = await imported(whole, `${server.url}/whole`);
      const database = `${server.url}/procurement`;
      const goesOn = await withDatabase(`${server.url}/whole`, isMariaDB);
      // With some megabytes less MariaDB, too, ends by a signal where it finds its disk full.
      disk.leave(12);
      const { acknowledged, failure } = await attempt(whole, database);
      if (goesOn) expect(failure).toMatchObject({ code: 'DATABASE_FULL' });
      else {
        // MySQL ends itself, at times before it has said why.
        expect(['DATABASE_FULL', 'DATABASE_UNAVAILABLE']).toContain(systemCode(failure));
        disk.leave(400);
        await server.kill();
        await server.start();
      }
      expect((await held(database)).documents).toBe(acknowledged);
      disk.leave(400);
      expect(await imported(whole, database)).toEqual(expected);
    },
  );
});
