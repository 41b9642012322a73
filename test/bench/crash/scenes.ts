import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type MariaDB } from '../../kit/mariadb';
import { type Scene } from './rounds';

const unique = (): string => `crash_${randomBytes(4).toString('hex')}`;

/** SQLite files in a folder; there is no server to kill. */
export const onSqlite = (folder: string): Scene => ({
  database: async () => `sqlite:${join(folder, `${unique()}.sqlite`)}`,
});

/** Schemas of a private server that stays up. */
export const onMariaDB = (server: MariaDB): Scene => ({ database: async () => `${server.url}/${unique()}` });

/** Schemas of a private server that is killed, and started again. */
export const killingMariaDB = (server: MariaDB): Scene => ({
  ...onMariaDB(server),
  server: {
    pid: () => server.pid,
    async restart() {
      // Whether or not it was killed: an import may have ended before.
      await server.kill();
      await server.start();
    },
  },
});
