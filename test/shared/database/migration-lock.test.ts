import { type DataSource } from 'typeorm';
import { connectDatabase, migrate } from '../../../shared/database';
import { lockedCluster } from '../../../shared/database/migration-lock';
import { freshDatabase } from '../../kit/database';
import { describeWithMariaDB, type MariaDB, startMariaDB } from '../../kit/mariadb';

/** Two connections to one server stand in for two nodes: what one commits, the other sees. */
describeWithMariaDB('a migration of a cluster', () => {
  let server: MariaDB;
  let db: DataSource;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    server = await startMariaDB();
    const fresh = await freshDatabase('lock', 'memory', server.url);
    ({ drop } = fresh);
    db = await connectDatabase(fresh.url, { rows: [], migrations: [] });
  });

  afterAll(async () => {
    await db.destroy();
    await drop();
    await server[Symbol.asyncDispose]();
  });

  const through = async <T>(node: string, work: () => Promise<T>, patienceMs = 0): Promise<T> => {
    const runner = db.createQueryRunner();
    try {
      return await lockedCluster(runner, node, work, patienceMs);
    } finally {
      await runner.release();
    }
  };

  it('is refused through a second node while the first is at it, and says where to look and what to do', async () => {
    const second = through('node-1:3306', () => through('node-2:3306', async () => 'both'));
    await expect(second).rejects.toMatchObject({
      code: 'DATABASE_BUSY',
      message: expect.stringMatching(
        /through node-1:3306 since \d{4}-.* UTC\. .*"DELETE FROM migration_lock"/,
      ) as string,
    });
  });

  it('waits for the other node, and goes on when that one is done, or has failed', async () => {
    const order: string[] = [];
    let begun = (): void => undefined;
    const isBegun = new Promise<void>((resolve) => (begun = resolve));
    let fail = (_reason: Error): void => undefined;
    const first = through('node-1:3306', () => {
      begun();
      return new Promise<void>((_, reject) => (fail = reject));
    });
    const failed = expect(first)
      .rejects.toThrow('no room')
      .then(() => order.push('first'));
    await isBegun;
    const second = through('node-2:3306', async () => order.push('second'), 30_000);
    fail(new Error('no room'));
    await Promise.all([failed, second]);
    expect(order).toEqual(['first', 'second']);
  });

  it('may be run again through the node it died on', async () => {
    await through('node-1:3306', async () => undefined);
    await db.query("INSERT INTO migration_lock VALUES (1, 'node-1:3306', UTC_TIMESTAMP())");
    await expect(through('node-2:3306', async () => 'through the second')).rejects.toMatchObject({
      code: 'DATABASE_BUSY',
    });
    expect(await through('node-1:3306', async () => 'through the first')).toBe('through the first');
    expect(await through('node-2:3306', async () => 'through the second')).toBe('through the second');
  });

  it('leaves a server that is no cluster without the table', async () => {
    await db.query('DROP TABLE migration_lock');
    await migrate(db);
    expect(await db.query("SHOW TABLES LIKE 'migration_lock'")).toEqual([]);
  });
});
