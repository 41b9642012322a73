import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { exportBackup } from '../../../gateway/hub/backup/export';
import { restoreBackup } from '../../../gateway/hub/backup/restore';
import { migrateAll } from '../../../gateway/hub/migrate';
import { findSubgraph, loadDefinition } from '../../../gateway/hub/registry';
import { connectDatabase } from '../../../shared/database';
import { loadDataSet } from '../../../shared/federation/data-sets';
import { type BrokenWay, openBrokenWay } from '../../kit/broken-way';
import { describeWithMariaDB, type MariaDB, startMariaDB } from '../../kit/mariadb';

/** Bytes of the server's answers after which a connection is reset: from the greeting into the rows. */
const BREAKS = [150, 700, 2_000, 5_000, 12_000, 30_000];

const quiet = { onProgress: () => undefined };

describeWithMariaDB('a command whose way to the database breaks in the middle', () => {
  let server: MariaDB;
  let way: BrokenWay;
  let directory: string;
  let backup: string;
  const env = () => ({
    TRAINING_DATABASE: `mysql://root@127.0.0.1:${way.port}/training`,
    HUB_DATA: directory,
    HUB_DATABASE_WAIT_MS: '0',
  });

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'hub-broken-'));
    backup = join(directory, 'training.backup');
    server = await startMariaDB();
    way = await openBrokenWay(server.url);
    await migrateAll(env(), () => undefined);
    const definition = loadDefinition(await findSubgraph('training'));
    const db = await connectDatabase(env().TRAINING_DATABASE, definition);
    await loadDataSet(definition, db, 'demo');
    await db.destroy();
    await exportBackup(env(), 'training', { to: backup, ...quiet });
  });
  afterAll(async () => {
    await way[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
    await rm(directory, { recursive: true });
  });

  const query = async (text: string): Promise<unknown> => {
    const connection = await createConnection({ uri: server.url });
    const [rows] = await connection.query(text);
    await connection.end();
    return rows;
  };

  /** What became of a command at every break: its code, or that it was done. */
  async function brokenEverywhere(command: () => Promise<unknown>): Promise<Set<unknown>> {
    const codes = new Set<unknown>();
    for (const afterBytes of BREAKS) {
      await way.set({ kind: 'reset', afterBytes });
      codes.add(
        await command().then(
          () => 'done',
          (failure: unknown) => (failure instanceof Error && 'code' in failure ? failure.code : failure),
        ),
      );
      await way.set({ kind: 'none' });
    }
    return codes;
  }

  it('says so with a code, wherever it breaks, and leaves no half of a file', async () => {
    const to = join(directory, 'broken.backup');
    const codes = await brokenEverywhere(() => exportBackup(env(), 'training', { to, ...quiet }));
    expect((await readdir(directory)).filter((file) => file.startsWith('broken'))).toEqual(
      codes.has('done') ? ['broken.backup'] : [],
    );
    codes.delete('done');
    expect([...codes]).toEqual(['DATABASE_UNAVAILABLE']);
  });

  it('restores nothing, and does not call the backup damaged', async () => {
    await query('DELETE FROM training.event');
    const codes = await brokenEverywhere(() => restoreBackup(env(), backup, { replace: true, ...quiet }));
    expect([...codes]).toEqual(['DATABASE_UNAVAILABLE']);
    expect(await query('SELECT id FROM training.event')).toEqual([]);
  });
});
