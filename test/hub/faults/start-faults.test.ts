import { setTimeout } from 'node:timers/promises';
import { databaseSettings } from '../../../shared/config';
import { openDatabase } from '../../../shared/database';
import { runHub } from '../../kit';
import { describeWithMariaDB, type MariaDB, startMariaDB } from '../../kit/mariadb';

describeWithMariaDB('a database server that is not there when the hub starts', () => {
  let server: MariaDB;
  beforeAll(async () => {
    server = await startMariaDB();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('is waited for as long as the settings say', async () => {
    await server.stop();
    const said: string[] = [];
    const opening = openDatabase(
      { ...databaseSettings(`${server.url}/late`), waitMs: 30_000 },
      { rows: [], migrations: [], onWait: (line) => said.push(line) },
    );
    await setTimeout(700);
    await server.start();
    const db = await opening;
    expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(said).toEqual([expect.stringMatching(/ECONNREFUSED.*; trying for 30 s$/)]);
    await db.destroy();
  });

  it.each(['start', 'subgraph training'])(
    'ends hub %s with a code, and no password in what it says',
    async (command) => {
      await server.stop();
      const env = { HUB_DATABASE: `mysql://hub:s3cret@127.0.0.1:${server.port}`, HUB_DATABASE_WAIT_MS: '0' };
      const failure = await runHub(command.split(' '), env).then(
        () => null,
        (reason: unknown) => reason,
      );
      await server.start();
      expect(String(failure)).toMatch(
        /hub: DATABASE_UNAVAILABLE: Cannot open the database mysql:\/\/hub:\*\*\*@127\.0\.0\.1:\d+\/\w+: .*ECONNREFUSED/,
      );
      expect(String(failure)).not.toMatch(/s3cret|\n\s+at /);
    },
  );

  it('is not waited for when it refuses the user, and is told from one that is not there', async () => {
    const env = { HUB_DATABASE: `mysql://stranger:s3cret@127.0.0.1:${server.port}`, HUB_DATABASE_WAIT_MS: '3600000' };
    for (const command of ['start', 'subgraph training', 'migrate']) {
      const failure = await runHub(command.split(' '), env).catch((reason: unknown) => reason);
      expect(String(failure)).toMatch(
        /hub: DATABASE_REFUSED: Cannot open the database mysql:\/\/stranger:\*\*\*@.*: Access denied for user 'stranger'@.*\. Grant/,
      );
      expect(String(failure)).not.toMatch(/s3cret|\n\s+at /);
    }
  });
});
