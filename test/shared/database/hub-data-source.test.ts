import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { type DataSource } from 'typeorm';
import { type DatabaseSettings, databaseSettings } from '../../../shared/config';
import { openDatabase, requestDatabase } from '../../../shared/database';
import { openBrokenWay } from '../../kit/broken-way';
import { certificates } from '../../kit/certificates';
import { describeWithMariaDB, type MariaDB, startMariaDB } from '../../kit/mariadb';

const NO_TABLES = { rows: [], migrations: [] };

/** Longer than a replica that failed is left alone. */
const REST_MS = 2_100;

async function onServer(server: MariaDB, ...statements: readonly string[]): Promise<void> {
  const connection = await createConnection({ uri: server.url });
  for (const statement of statements) await connection.query(statement);
  await connection.end();
}

/** Says which server answered: each keeps another word in the same table. */
const wordOf = async (db: DataSource): Promise<unknown> => {
  const [row] = await db.query<{ word: string }[]>('SELECT word FROM place WHERE id = 1');
  return row?.word;
};

describeWithMariaDB('a database with a replica', () => {
  let primary: MariaDB;
  let replica: MariaDB;
  let db: DataSource;
  const said: Error[] = [];

  beforeAll(async () => {
    [primary, replica] = await Promise.all([startMariaDB(), startMariaDB()]);
    for (const [server, word] of [[primary, 'primary'] as const, [replica, 'replica'] as const]) {
      await onServer(
        server,
        'CREATE DATABASE visits COLLATE utf8mb4_nopad_bin',
        'CREATE TABLE visits.place (id INT PRIMARY KEY, word VARCHAR(20))',
        `INSERT INTO visits.place VALUES (1, '${word}')`,
      );
    }
    const settings: DatabaseSettings = {
      ...databaseSettings(`${primary.url}/visits`),
      replicas: [`${replica.url}/visits`],
      connectTimeoutMs: 2_000,
    };
    db = await openDatabase(settings, { ...NO_TABLES, onFault: (fault) => said.push(fault) });
  });

  afterAll(async () => {
    await db.destroy();
    await Promise.all([primary, replica].map((server) => server[Symbol.asyncDispose]()));
  });

  it('reads from the replica, and outside of a request, as an import does, from the primary', async () => {
    expect(await wordOf(requestDatabase(db))).toBe('replica');
    expect(await wordOf(db)).toBe('primary');
  });

  it('reads from the primary what the same request has written; the next request has its own way', async () => {
    const request = requestDatabase(db);
    expect(await wordOf(request)).toBe('replica');
    await request.query("INSERT INTO place VALUES (2, 'written') ON DUPLICATE KEY UPDATE word = 'written'");
    expect(await wordOf(request)).toBe('primary');
    const other = requestDatabase(db);
    await other.transaction((manager) => manager.query("UPDATE place SET word = 'again' WHERE id = 2"));
    expect(await other.query('SELECT word FROM place WHERE id = 2')).toEqual([{ word: 'again' }]);
    expect(await requestDatabase(db).query('SELECT word FROM place WHERE id = 2')).toEqual([]);
  });

  it('reads from the primary what a migration made there and has not reached the replica', async () => {
    await db.query('CREATE TABLE region (id INT PRIMARY KEY, word VARCHAR(20))');
    await db.query('ALTER TABLE place ADD COLUMN kind VARCHAR(20)');
    expect(await requestDatabase(db).query('SELECT COUNT(*) AS regions FROM region')).toEqual([{ regions: 0 }]);
    expect(await requestDatabase(db).query('SELECT kind FROM place WHERE id = 1')).toEqual([{ kind: null }]);
    await expect(requestDatabase(db).query('SELECT 1 FROM nowhere')).rejects.toThrow('nowhere');
  });

  it('reads from the primary while the replica is gone, and from the replica once it is back', async () => {
    await replica.kill();
    for (let times = 0; times < 3; times++) expect(await wordOf(requestDatabase(db))).toBe('primary');
    // Whoever runs the hub hears of it, once.
    expect(said).toEqual([
      expect.objectContaining({
        code: 'DATABASE_UNAVAILABLE',
        message: 'The database of a subgraph on a replica does not answer.',
      }),
    ]);
    await replica.start();
    for (let times = 0; times < 100 && (await wordOf(requestDatabase(db))) !== 'replica'; times++) {
      await setTimeout(100);
    }
    expect(await wordOf(requestDatabase(db))).toBe('replica');
  });
});

describeWithMariaDB('a replica that takes connections and does not answer', () => {
  it('holds up one question each time it is tried, and not those that are asked meanwhile', async () => {
    await using primary = await startMariaDB();
    await onServer(
      primary,
      'CREATE DATABASE visits COLLATE utf8mb4_nopad_bin',
      'CREATE TABLE visits.place (id INT PRIMARY KEY, word VARCHAR(20))',
      "INSERT INTO visits.place VALUES (1, 'primary')",
    );
    await using way = await openBrokenWay(primary.url);
    await way.set({ kind: 'black hole' });
    const db = await openDatabase(
      {
        ...databaseSettings(`${primary.url}/visits`),
        replicas: [`mysql://root@127.0.0.1:${way.port}/visits`],
        connectTimeoutMs: 1_500,
      },
      NO_TABLES,
    );
    expect(await wordOf(requestDatabase(db))).toBe('primary');
    await setTimeout(REST_MS);
    const order: string[] = [];
    const asked = ['tries', 'asks meanwhile'].map(async (who) => {
      expect(await wordOf(requestDatabase(db))).toBe('primary');
      order.push(who);
    });
    await Promise.all(asked);
    expect(order).toEqual(['asks meanwhile', 'tries']);
    await db.destroy();
  });
});

describeWithMariaDB('a database reached encrypted', () => {
  it('is used when the authority is the right one, and refused with a code when it is not', async () => {
    await using server = await startMariaDB();
    certificates(server.directory);
    const file = (name: string): string => join(server.directory, name);
    await server.stop();
    await server.start([
      `--ssl-ca=${file('authority.pem')}`,
      `--ssl-cert=${file('server.pem')}`,
      `--ssl-key=${file('server.key')}`,
      '--require-secure-transport=1',
    ]);
    const withTls = (name: string, verify: boolean): DatabaseSettings => ({
      ...databaseSettings(`mysql://root@localhost:${server.port}/visits`),
      tls: { verify, ca: readFileSync(file(name), 'utf8') },
    });
    const db = await openDatabase(withTls('authority.pem', true), NO_TABLES);
    const [row] = await db.query<{ Value: string }[]>("SHOW STATUS LIKE 'Ssl_cipher'");
    expect(row?.Value).toMatch(/\w+/);
    await db.destroy();
    await (await openDatabase(withTls('stranger.pem', false), NO_TABLES)).destroy();
    await expect(openDatabase(withTls('stranger.pem', true), NO_TABLES)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    await expect(openDatabase(`${server.url}/visits`, NO_TABLES)).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
    });
  });
});
