import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { type Staging, stagingFor } from '../../../../gateway/hub/backup/staging';
import { swapAll } from '../../../../gateway/hub/backup/swap-all';
import { type DatabaseSettings, databaseSettings } from '../../../../shared/config';
import { connectDatabase } from '../../../../shared/database';
import { subgraph as training } from '../../../../subgraphs/training/subgraph';
import { freshDatabase } from '../../../kit/database';
import { describeWithMariaDB, type MariaDB, startMariaDB } from '../../../kit/mariadb';

/** Does something with a database, and closes it. */
async function within<T>(database: DatabaseSettings, sql: readonly string[]): Promise<T[]> {
  const db = await connectDatabase(database, training);
  let answer: T[] = [];
  for (const statement of sql) answer = await db.query<T[]>(statement);
  await db.destroy();
  return answer;
}

const write = (database: DatabaseSettings, word: string) =>
  within(database, ['CREATE TABLE note (word VARCHAR(20))', `INSERT INTO note VALUES ('${word}')`]);
const noteIn = async (database: DatabaseSettings) =>
  (await within<{ word: string }>(database, ['SELECT word FROM note']))[0]?.word;

/** A database that says `before`, and a staging of it that says `after`. */
async function staged(url: string) {
  const database = databaseSettings(url);
  await write(database, 'before');
  const staging = stagingFor(database, training);
  await write(staging.database, 'after');
  return { database, staging };
}

const failing = (staging: Staging, step: 'prepare' | 'swap' | 'back'): Staging => ({
  ...staging,
  [step]: () => Promise.reject(new Error('the disk is gone')),
});

function stories(freshUrl: () => Promise<string>) {
  const two = async () => [await staged(await freshUrl()), await staged(await freshUrl())] as const;
  const notes = (parts: readonly { readonly database: DatabaseSettings }[]) =>
    Promise.all(parts.map(({ database }) => noteIn(database)));

  it('take their places together', async () => {
    const parts = await two();
    await swapAll(parts.map(({ staging }) => staging));
    expect(await notes(parts)).toEqual(['after', 'after']);
  });

  it.each(['prepare', 'swap'] as const)('are all as they were when the last fails to %s', async (step) => {
    const parts = await two();
    const [first, second] = parts;
    await expect(swapAll([first.staging, failing(second.staging, step)])).rejects.toThrow('the disk is gone');
    expect(await notes(parts)).toEqual(['before', 'before']);
  });

  it('are named, and what was there is kept, when one does not come back', async () => {
    const [first, second] = await two();
    const stuck = failing(first.staging, 'back');
    await expect(swapAll([stuck, failing(second.staging, 'swap')])).rejects.toMatchObject({
      code: 'RESTORE_HALF_DONE',
      message: expect.stringContaining(first.staging.place) as string,
    });
    expect(await notes([first, second])).toEqual(['after', 'before']);
    await first.staging.back();
    expect(await noteIn(first.database)).toBe('before');
  });
}

describe('restored files', () => {
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hub-swap-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  stories(async () => `sqlite:${join(folder, `${(count += 1)}.sqlite`)}`);

  it('leave nothing beside them', async () => {
    const { database, staging } = await staged(`sqlite:${join(folder, 'tidy.sqlite')}`);
    await swapAll([staging]);
    expect(await noteIn(database)).toBe('after');
    expect((await readdir(folder)).filter((name) => name.startsWith('tidy') && name.includes('restoring'))).toEqual([]);
    expect(existsSync(join(folder, 'tidy.sqlite'))).toBe(true);
  });
});

describeWithMariaDB('restored databases of a server', () => {
  let server: MariaDB;
  beforeAll(async () => {
    server = await startMariaDB();
  });
  afterAll(() => server[Symbol.asyncDispose]());
  stories(async () => (await freshDatabase('swap', 'file', server.url)).url);

  it('give up where a reader holds a table, before those who ask meanwhile do, and all is as it was', async () => {
    const fresh = await freshDatabase('swap', 'file', server.url);
    const { database, staging } = await staged(fresh.url);
    const reader = await createConnection({ uri: fresh.url });
    await reader.query('START TRANSACTION');
    await reader.query('SELECT word FROM note');
    await expect(swapAll([staging])).rejects.toMatchObject({ code: 'DATABASE_BUSY' });
    await reader.end();
    expect(await noteIn(database)).toBe('before');
  });
});
