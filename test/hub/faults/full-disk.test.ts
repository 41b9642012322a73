import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataSource } from 'typeorm';
import { databaseSettings } from '../../../shared/config';
import { openHubInOneProcess } from '../../kit/one-process';
import { describeWithMariaDB, startMariaDB } from '../../kit/mariadb';

const QUESTION = '{ contractingProcesses(first: 1) { nodes { ocid } } }';

/** Writes until there is no room, in one transaction a step, and says how many steps were acknowledged. */
async function fill(db: DataSource): Promise<{ acknowledged: number; failure: unknown }> {
  await db.query('CREATE TABLE filling (id INT PRIMARY KEY, text LONGTEXT)');
  for (let step = 0; step < 2_000; step++) {
    try {
      await db.transaction(async (manager) => {
        await manager.query('INSERT INTO filling VALUES (?, ?)', [step, 'x'.repeat(200_000)]);
      });
    } catch (failure) {
      return { acknowledged: step, failure };
    }
  }
  throw new Error('there was room for everything');
}

const countOf = async (db: DataSource): Promise<unknown> => {
  const [row] = await db.query<{ rows: unknown }[]>('SELECT COUNT(*) AS `rows` FROM filling');
  return Number(row?.rows);
};

describe('an embedded database on a full disk', () => {
  it('says so, keeps what it acknowledged, still answers, and writes again when there is room', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'hub-full-'));
    const procurement = databaseSettings(`sqlite:${join(directory, 'procurement.sqlite')}`);
    await using hub = await openHubInOneProcess({ databases: { procurement } });
    const whole = await hub.ask(QUESTION);
    const db = hub.database('procurement');
    const [{ page_count: pages } = { page_count: 0 }] = await db.query<{ page_count: number }[]>('PRAGMA page_count');
    await db.query(`PRAGMA max_page_count = ${pages + 200}`);
    const { acknowledged, failure } = await fill(db);
    expect(failure).toMatchObject({ code: 'DATABASE_FULL' });
    expect(acknowledged).toBeGreaterThan(0);
    expect(await countOf(db)).toBe(acknowledged);
    expect(await hub.ask(QUESTION)).toEqual(whole);
    await db.query(`PRAGMA max_page_count = ${pages + 2_000}`);
    await db.query('INSERT INTO filling VALUES (?, ?)', [acknowledged, 'x'.repeat(200_000)]);
    expect(await countOf(db)).toBe(acknowledged + 1);
    await rm(directory, { recursive: true });
  });
});

describeWithMariaDB('a database server on a full disk', () => {
  it('says so, keeps what it acknowledged, still answers, and writes again when there is room', async () => {
    await using server = await startMariaDB({
      args: ['--innodb-file-per-table=0', '--innodb-data-file-path=ibdata1:12M:autoextend:max:32M'],
    });
    const procurement = databaseSettings(`${server.url}/procurement`);
    await using hub = await openHubInOneProcess({ databases: { procurement } });
    const whole = await hub.ask(QUESTION);
    const db = hub.database('procurement');
    const { acknowledged, failure } = await fill(db);
    expect(failure).toMatchObject({ code: 'DATABASE_FULL' });
    expect(acknowledged).toBeGreaterThan(0);
    expect(await countOf(db)).toBe(acknowledged);
    expect(await hub.ask(QUESTION)).toEqual(whole);
    await server.stop();
    await server.start(['--innodb-data-file-path=ibdata1:12M:autoextend:max:64M']);
    await db.query('INSERT INTO filling VALUES (?, ?)', [acknowledged, 'x'.repeat(200_000)]);
    expect(await countOf(db)).toBe(acknowledged + 1);
  });
});
