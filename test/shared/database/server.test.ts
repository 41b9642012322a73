import { createConnection } from 'mysql2/promise';
import sql from 'sql-template-tag';
import { databaseSettings } from '../../../shared/config';
import { openDatabase, run } from '../../../shared/database';
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

  it('is opened with any password, percent-encoded or with a % that stands for itself, and with less than all rights', async () => {
    await say("CREATE USER odd@127.0.0.1 IDENTIFIED BY '100%/a@b'", 'GRANT SELECT ON visits.* TO odd@127.0.0.1');
    await (await openDatabase(`mysql://odd:100%%2Fa%40b@127.0.0.1:${server.port}/visits`, NO_TABLES)).destroy();
    const db = await openDatabase(`mysql://odd:100%25%2Fa%40b@127.0.0.1:${server.port}/visits`, NO_TABLES);
    await expect(db.query('INSERT INTO place VALUES (7)')).rejects.toMatchObject({ code: 'DATABASE_REFUSED' });
    await db.destroy();
  });

  it('that is not there is refused to those who may not make one', async () => {
    await expect(openDatabase(asClerk('journals'), NO_TABLES)).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringContaining('Access denied') as string,
    });
  });

  it('is made to compare by code point while it is empty, and refused with tables that do not', async () => {
    await say('CREATE DATABASE letters COLLATE utf8mb4_general_ci');
    const db = await openDatabase(`${server.url}/letters`, NO_TABLES);
    await db.destroy();
    await say('ALTER DATABASE letters COLLATE utf8mb4_general_ci', 'CREATE TABLE letters.letter (id INT PRIMARY KEY)');
    await expect(openDatabase(`${server.url}/letters`, NO_TABLES)).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
    });
    await say('CREATE DATABASE old COLLATE latin1_bin', 'CREATE TABLE old.letter (id INT PRIMARY KEY)');
    await expect(openDatabase(`${server.url}/old`, NO_TABLES)).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' });
  });

  it('means the same whatever the server is set to: no text ends a statement, what is written is kept', async () => {
    const db = await openDatabase(`${server.url}/visits`, NO_TABLES);
    const text = "one' OR 'a' = 'a";
    await say(
      "SET GLOBAL sql_mode = 'NO_BACKSLASH_ESCAPES,ANSI_QUOTES'",
      'SET GLOBAL autocommit = 0',
      'SET GLOBAL TRANSACTION ISOLATION LEVEL READ COMMITTED',
    );
    for (const limit of [0, 8_000]) {
      const settings = { ...databaseSettings(`${server.url}/visits`), statementTimeoutMs: limit };
      const odd = await openDatabase(settings, NO_TABLES);
      expect(await run(odd, sql`SELECT 1 AS found WHERE 'b' = ${text}`)).toEqual([]);
      const [session] = await run(odd, sql`SHOW SESSION VARIABLES LIKE 't%_isolation'`);
      expect(session).toMatchObject({ Value: 'REPEATABLE-READ' });
      await run(odd, sql`REPLACE INTO place VALUES (${limit})`);
      await expect(run(odd, sql`INSERT INTO place VALUES (${'no number'})`)).rejects.toThrow('Incorrect integer');
      await odd.destroy();
      expect(await run(db, sql`SELECT id FROM place WHERE id = ${limit}`)).toEqual([{ id: limit }]);
    }
    await say(
      'SET GLOBAL sql_mode = DEFAULT',
      'SET GLOBAL autocommit = 1',
      'SET GLOBAL TRANSACTION ISOLATION LEVEL REPEATABLE READ',
    );
    await db.destroy();
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
