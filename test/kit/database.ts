import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

/** A database made for one test and dropped after it. */
interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Server the tests run on instead of SQLite, for example mysql://root@127.0.0.1:3306; the same tests, another engine. */
const server = process.env.HUB_TEST_DATABASE;

/** An empty database on the engine under test: SQLite in memory, or a schema of its own on HUB_TEST_DATABASE. */
export async function freshDatabase(name: string): Promise<FreshDatabase> {
  if (!server) return { url: 'sqlite::memory:', drop: async () => undefined };
  const schema = `hub_test_${name}_${randomBytes(6).toString('hex')}`;
  return {
    url: `${server}/${schema}`,
    async drop() {
      const connection = await createConnection({ uri: server });
      await connection.query('DROP DATABASE IF EXISTS ??', [schema]);
      await connection.end();
    },
  };
}
