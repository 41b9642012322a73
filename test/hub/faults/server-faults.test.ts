import { setTimeout } from 'node:timers/promises';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { type DatabaseSettings, databaseSettings } from '../../../shared/config';
import { inTransaction } from '../../../shared/database';
import { type BrokenWay, openBrokenWay } from '../../kit/broken-way';
import { describeWithMariaDB, type MariaDB, startMariaDB } from '../../kit/mariadb';
import { type HubInOneProcess, openHubInOneProcess } from '../../kit/one-process';

/** One question for two owners: the programme is bilateral's, its tenders are procurement's. */
const QUESTION = '{ project(code: "PDP1") { code } contractingProcesses(first: 1) { nodes { ocid } } }';

describeWithMariaDB('a database server that fails under one subgraph', () => {
  let server: MariaDB;
  let way: BrokenWay;
  let hub: HubInOneProcess;
  let whole: unknown;

  beforeAll(async () => {
    server = await startMariaDB({ args: ['--max-connections=10'] });
    way = await openBrokenWay(server.url);
    const procurement: DatabaseSettings = {
      ...databaseSettings(`mysql://root@127.0.0.1:${way.port}/procurement`),
      poolSize: 3,
      // Opening three others keeps the process from hearing the greeting of this one for a second and more.
      connectTimeoutMs: 1_500,
      waitMs: 20_000,
      statementTimeoutMs: 3_000,
    };
    hub = await openHubInOneProcess({ databases: { procurement } });
    whole = await hub.ask(QUESTION);
  });

  afterAll(async () => {
    await hub.close();
    await way[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  /** The answer without what procurement keeps, and why. */
  const without = (code: string) => ({
    data: { project: { code: 'PDP1' }, contractingProcesses: null },
    errors: [{ extensions: { code, subgraph: 'procurement' }, path: ['contractingProcesses'] }],
  });

  it('takes only its own part of the answer when it is gone, and is well again without a restart', async () => {
    await server.kill();
    expect(await hub.answer(QUESTION)).toMatchObject(without('DATABASE_UNAVAILABLE'));
    expect(await hub.ready()).toMatchObject({ procurement: false, bilateral: true });
    // More failures than the pool has places: none of them is lost to the dead.
    for (let times = 0; times < 5; times++) await hub.answer(QUESTION);
    await server.start();
    expect(await hub.ask(QUESTION)).toEqual(whole);
    expect(await hub.ready()).toMatchObject({ procurement: true });
  });

  it('is asked again, once, when only the connection died', async () => {
    await hub.ask(QUESTION);
    await way.set({ kind: 'hold' });
    const asked = hub.ask(QUESTION);
    await setTimeout(200);
    way.dropConnections();
    await way.set({ kind: 'none' });
    expect(await asked).toEqual(whole);
  });

  it('does not repeat a write whose fate is unknown', async () => {
    const db = hub.database('procurement');
    await db.query('CREATE TABLE IF NOT EXISTS tally (id INT PRIMARY KEY, times INT NOT NULL)');
    await db.query('REPLACE INTO tally VALUES (1, 0)');
    await way.set({ kind: 'hold' });
    const written = db.query('UPDATE tally SET times = times + 1 WHERE id = 1');
    const failed = expect(written).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await setTimeout(200);
    way.dropConnections();
    await way.set({ kind: 'none' });
    await failed;
    expect(await db.query('SELECT times FROM tally')).toEqual([{ times: 1 }]);
  });

  it('is given up on when a statement takes too long, at either end, and when it is ended there', async () => {
    const db = hub.database('procurement');
    // Not SLEEP: MariaDB ends it with an error, MySQL with an answer.
    const slow = db.query(
      'SELECT COUNT(*) FROM information_schema.columns a, information_schema.columns b, information_schema.columns c',
    );
    await expect(slow).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });

    // Whoever runs the server may end one, and ends all of them when it is shut down.
    const ended = db.query(
      'SELECT COUNT(*) FROM information_schema.columns a, information_schema.columns b, information_schema.columns c',
    );
    const failed = expect(ended).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    const operator = await createConnection({ uri: server.url });
    for (let killed = 0; killed === 0;) {
      const [found] = await operator.query<RowDataPacket[]>(
        "SELECT id FROM information_schema.processlist WHERE info LIKE 'SELECT COUNT(*) FROM information_schema%'",
      );
      for (const { id } of found) await operator.query(`KILL QUERY ${Number(id)}`);
      killed = found.length;
    }
    await operator.end();
    await failed;

    // Not even the server's word comes through.
    await way.set({ kind: 'hold' });
    expect(await hub.answer(QUESTION)).toMatchObject(without('DATABASE_TIMEOUT'));
    expect(await hub.ready()).toMatchObject({ procurement: false, bilateral: true });
    await way.set({ kind: 'none' });
    expect(await hub.ask(QUESTION)).toEqual(whole);
    expect(await hub.ready()).toMatchObject({ procurement: true });
  });

  it('is busy when no connection comes free, and when the server takes no more', async () => {
    const db = hub.database('procurement');
    const sleeping = Promise.all([1, 2, 3].map(() => db.query('SELECT SLEEP(2.5)')));
    await setTimeout(100);
    expect(await hub.answer(QUESTION)).toMatchObject(without('DATABASE_BUSY'));
    await sleeping;
    expect(await hub.ask(QUESTION)).toEqual(whole);

    way.dropConnections();
    await setTimeout(200);
    const crowd = [];
    for (;;) {
      const one = await createConnection({ uri: server.url }).catch(() => null);
      if (one === null) break;
      crowd.push(one);
    }
    expect(await hub.answer(QUESTION)).toMatchObject(without('DATABASE_BUSY'));
    await Promise.all(crowd.map((one) => one.end()));
    await setTimeout(200);
    expect(await hub.ask(QUESTION)).toEqual(whole);
  });

  it('runs a transaction again that was undone for another, and says busy when a lock is not given', async () => {
    const db = hub.database('procurement');
    await db.query('REPLACE INTO tally VALUES (1, 0), (2, 0)');
    let attempts = 0;
    const crossing = (first: number, second: number) =>
      inTransaction(db, async (manager) => {
        attempts += 1;
        await manager.query('UPDATE tally SET times = times + 1 WHERE id = ?', [first]);
        await setTimeout(150);
        await manager.query('UPDATE tally SET times = times + 1 WHERE id = ?', [second]);
      });
    await Promise.all([crossing(1, 2), crossing(2, 1)]);
    expect(attempts).toBeGreaterThan(2);
    expect(await db.query('SELECT times FROM tally ORDER BY id')).toEqual([{ times: 2 }, { times: 2 }]);

    // So MariaDB does by itself from 11.6 on; MySQL has no such setting.
    const changed =
      "SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1020, MESSAGE_TEXT = 'Record has changed since last read'";
    attempts = 0;
    await inTransaction(db, (manager) => manager.query(++attempts === 1 ? changed : 'SELECT 1'));
    expect(attempts).toBe(2);
    await expect(db.query(changed)).rejects.toMatchObject({ code: 'DATABASE_BUSY' });

    const holder = await createConnection({ uri: `${server.url}/procurement` });
    await holder.query('START TRANSACTION');
    await holder.query('UPDATE tally SET times = 9 WHERE id = 1');
    await expect(db.query('UPDATE tally SET times = 3 WHERE id = 1')).rejects.toMatchObject({ code: 'DATABASE_BUSY' });
    await holder.end();
  });

  it.each([
    ['refuses a statement', 1047, 'WSREP has not yet prepared node for application use'],
    [
      'refuses a commit',
      1180,
      'Error while appending streaming replication fragment(provider status: Not connected to Primary Component)',
    ],
  ])(
    'does not answer while its cluster has no majority and %s, and is written to once it has one',
    async (_, code, said) => {
      const db = hub.database('procurement');
      const refusal = `SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = ${code}, MESSAGE_TEXT = '${said}'`;
      await expect(db.query(refusal)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      await db.query('REPLACE INTO tally VALUES (3, 0)');
      let attempts = 0;
      await inTransaction(db, async (manager) => {
        attempts += 1;
        await manager.query('UPDATE tally SET times = times + 1 WHERE id = 3');
        if (attempts === 1) await manager.query(refusal);
      });
      expect(await db.query('SELECT times FROM tally WHERE id = 3')).toEqual([{ times: 1 }]);
      const never = inTransaction(db, (manager) => manager.query(refusal), 2);
      await expect(never).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    },
  );

  it('says what it refuses: a right that its user lacks, or every write', async () => {
    const db = hub.database('procurement');
    const refused = async (number: number, said: string) =>
      expect(
        db.query(`SIGNAL SQLSTATE '42000' SET MYSQL_ERRNO = ${number}, MESSAGE_TEXT = '${said}'`),
      ).rejects.toMatchObject({ code: 'DATABASE_REFUSED', originalError: { message: said } });
    await refused(1142, 'INSERT command denied to user');
    await refused(1227, 'Access denied; you need the SUPER privilege');
    await refused(1290, 'The server is running with the --read-only option');
    await refused(1792, 'Cannot execute statement in a READ ONLY transaction');
  });
});
