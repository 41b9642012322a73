import { createConnection } from 'mysql2/promise';
import { openDatabase } from '../../../shared/database';
import { describeWithMariaDB, type MariaDB, startMariaDB } from '../../kit/mariadb';

const NO_TABLES = { rows: [], migrations: [] };

describeWithMariaDB('a database on a server', () => {
  let server: MariaDB;
  const say = async (...statements: readonly string[]): Promise<void> => {
    const connection = await createConnection({ uri: server.url });
    for (const statement of statements) await connection.query(statement);
    await connection.end();
  };
  beforeAll(async () => {
    server = await startMariaDB();
    await say(
      'CREATE DATABASE visits COLLATE utf8mb4_nopad_bin',
      'CREATE TABLE visits.place (id INT PRIMARY KEY)',
      "CREATE USER clerk@127.0.0.1 IDENTIFIED BY 'clerk'",
      'GRANT SELECT, INSERT, UPDATE, DELETE ON visits.* TO clerk@127.0.0.1',
    );
  });
  afterAll(() => server[Symbol.asyncDispose]());
  const asClerk = (name: string) => `mysql://clerk:clerk@127.0.0.1:${server.port}/${name}`;

  it('is opened by whoever may use it, without the right to make one', async () => {
    const db = await openDatabase(asClerk('visits'), NO_TABLES);
    expect(await db.query('SELECT COUNT(*) AS places FROM place')).toEqual([{ places: 0 }]);
    await db.destroy();
  });

  it('is made where there is none, with texts compared by code point', async () => {
    const db = await openDatabase(`${server.url}/journeys`, NO_TABLES);
    expect(await db.query('SELECT @@collation_database AS collation')).toEqual([{ collation: 'utf8mb4_nopad_bin' }]);
    await db.destroy();
  });

  it('that is not there is refused to those who may not make one', async () => {
    await expect(openDatabase(asClerk('journals'), NO_TABLES)).rejects.toThrow(/Access denied/);
  });

  it('is made to compare by code point while it is empty, and refused with tables that do not', async () => {
    await say('CREATE DATABASE letters COLLATE utf8mb4_general_ci');
    const db = await openDatabase(`${server.url}/letters`, NO_TABLES);
    await db.destroy();
    await say('ALTER DATABASE letters COLLATE utf8mb4_general_ci', 'CREATE TABLE letters.letter (id INT PRIMARY KEY)');
    await expect(openDatabase(`${server.url}/letters`, NO_TABLES)).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
    });
  });

  it('has questions with texts prepared once, and asks them as they are where it prepares no more', async () => {
    await say('INSERT INTO visits.place VALUES (7)');
    const db = await openDatabase(asClerk('visits'), NO_TABLES);
    const ask = () => db.query('SELECT id FROM place WHERE CONCAT(id) = ?', ['7']);
    const prepared = async () => {
      const [number] = await db.query<[{ Value: string }]>("SHOW GLOBAL STATUS LIKE 'Com_stmt_execute'");
      return Number(number.Value);
    };
    const before = await prepared();
    for (const _time of [1, 2, 3]) expect(await ask()).toEqual([{ id: 7 }]);
    expect(await prepared()).toBe(before + 3);
    await say('SET GLOBAL max_prepared_stmt_count = 0');
    const another = await openDatabase(asClerk('visits'), NO_TABLES);
    expect(await another.query('SELECT id FROM place WHERE CONCAT(id) = ?', ['7'])).toEqual([{ id: 7 }]);
    expect(await prepared()).toBe(before + 3);
    await say('SET GLOBAL max_prepared_stmt_count = 16382');
    await Promise.all([db.destroy(), another.destroy()]);
  });
});
