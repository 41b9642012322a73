import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../shared/log';
import { openSubgraph } from '../../shared/federation';
import { ocds } from '../../subgraphs/procurement/import/ocds';
import { subgraph as procurement } from '../../subgraphs/procurement/subgraph';
import { type State, stateOf } from '../bench/crash/state';
import { writePackage } from '../bench/import/packages';
import { mariadbMissing, startMariaDB } from '../kit/mariadb';
import { mountSmallDisk, smallDiskMissing } from '../kit/small-disk';

const RELEASES = 2_500;
const log = createLog('full-disk', 'silent');

interface Attempt extends State {
  readonly acknowledged: number;
  readonly failure: unknown;
}

/** An import, what it acknowledged, how it failed if it did, and what is there after it. */
async function attempt(file: string, database: string): Promise<Attempt> {
  await using hub = await openSubgraph(procurement, { database, log });
  let acknowledged = 0;
  let failure: unknown = null;
  const onProgress = ({ documents }: { readonly documents: number }) => (acknowledged = documents);
  await ocds.run([file], { db: hub.db, log, project: null, onProgress }).catch((cause: unknown) => (failure = cause));
  return { acknowledged, failure, ...(await stateOf(hub.db)) };
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
    const expected = await attempt(whole, `sqlite:${join(folder, 'whole.sqlite')}`);
    using disk = mountSmallDisk(15);
    const database = `sqlite:${join(disk.path, 'procurement.sqlite')}`;
    for (const time of ['first', 'again']) {
      const full = await attempt(whole, database);
      expect({ time, failure: full.failure }).toMatchObject({ time, failure: { code: 'DATABASE_FULL' } });
      expect(full.documents).toBe(full.acknowledged);
      expect(full.documents).toBe(1_000);
    }
    disk.leave(200);
    const { failure, documents, digest } = await attempt(whole, database);
    expect({ failure, documents, digest }).toEqual({ failure: null, documents: RELEASES, digest: expected.digest });
  });

  story(
    'says so on MariaDB, leaves nothing in part, and goes on when there is room',
    smallDiskMissing ?? mariadbMissing,
    async () => {
      using disk = mountSmallDisk(500);
      const directory = join(disk.path, 'server');
      await mkdir(directory);
      await using server = await startMariaDB({ directory });
      const expected = await attempt(whole, `${server.url}/whole`);
      // With some megabytes less the server itself ends, by a signal, where it finds its disk full.
      disk.leave(12);
      const full = await attempt(whole, `${server.url}/procurement`);
      expect(full.failure).toMatchObject({ code: 'DATABASE_FULL' });
      expect(full.documents).toBe(full.acknowledged);
      disk.leave(400);
      const { failure, documents, digest } = await attempt(whole, `${server.url}/procurement`);
      expect({ failure, documents, digest }).toEqual({ failure: null, documents: RELEASES, digest: expected.digest });
    },
  );
});
