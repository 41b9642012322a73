import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

/** A database made for one test and dropped after it. */
interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Server the tests run on instead of SQLite, for example mysql://root@127.0.0.1:3306; the same tests, another engine. */
const serverUnderTest = process.env.HUB_TEST_DATABASE ?? null;

/**
 * An empty database on the engine under test: a schema of its own on HUB_TEST_DATABASE, or SQLite.
 * @param kept `file` when the database must outlive its connection, or be shared between processes
 * @param server another server than the one under test; null for SQLite
 */
export async function freshDatabase(
  name: string,
  kept: 'memory' | 'file' = 'memory',
  server: string | null = serverUnderTest,
): Promise<FreshDatabase> {
  const schema = `hub_test_${name}_${randomBytes(6).toString('hex')}`;
  if (server) {
    return {
      url: `${server}/${schema}`,
      async drop() {
        const connection = await createConnection({ uri: server });
        await connection.query('DROP DATABASE IF EXISTS ??', [schema]);
        await connection.end();
      },
    };
  }
  if (kept === 'memory') return { url: 'sqlite::memory:', drop: async () => undefined };
  const file = join(tmpdir(), `${schema}.sqlite`);
  return {
    url: `sqlite:${file}`,
    async drop() {
      await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(`${file}${suffix}`, { force: true })));
    },
  };
}
