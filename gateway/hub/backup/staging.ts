import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { type DataSource } from 'typeorm';
import { type DatabaseSettings } from '../../../shared/config';
import { connectDatabase } from '../../../shared/database';
import { HubError } from '../../../shared/errors';
import { type SubgraphDefinition } from '../../../shared/federation';

/** A database beside the one that is restored: filled first, and put in its place in one step once it is whole. */
export interface Staging {
  readonly database: DatabaseSettings;
  /** Puts it in the place of the database; what was there is gone. */
  swap(): Promise<void>;
  /** Takes away what is left of it. */
  discard(): Promise<void>;
}

/** Staging for a database. */
export function stagingFor(database: DatabaseSettings, definition: SubgraphDefinition): Staging {
  const mark = `restoring_${randomBytes(4).toString('hex')}`;
  return database.url.startsWith('sqlite:') ? beside(database, mark, definition) : onServer(database, mark, definition);
}

async function withDatabase<T>(
  database: DatabaseSettings,
  definition: SubgraphDefinition,
  use: (db: DataSource) => Promise<T>,
) {
  const db = await connectDatabase(database, definition);
  try {
    return await use(db);
  } finally {
    await db.destroy();
  }
}

function beside(database: DatabaseSettings, mark: string, definition: SubgraphDefinition): Staging {
  const file = database.url.slice('sqlite:'.length);
  if (file === ':memory:')
    throw new HubError('BAD_CONFIGURATION', 'A database in memory cannot be restored: give a file.');
  const staged = `${file}.${mark}`;
  /** One file without a log beside it; only whoever has the database alone can do that. */
  const settle = (path: string) =>
    withDatabase({ ...database, url: `sqlite:${path}` }, definition, async (db) => {
      try {
        await db.query('PRAGMA busy_timeout = 500');
        await db.query('PRAGMA journal_mode = DELETE');
      } catch (cause) {
        throw new HubError('DATABASE_IN_USE', `Another process has ${path} open.`, { file: path }, cause);
      }
    });
  return {
    database: { ...database, url: `sqlite:${staged}` },
    async swap() {
      await settle(staged);
      await settle(file);
      await rename(staged, file);
    },
    async discard() {
      await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(`${staged}${suffix}`, { force: true })));
    },
  };
}

function onServer(database: DatabaseSettings, mark: string, definition: SubgraphDefinition): Staging {
  const target = new URL(database.url);
  const name = decodeURIComponent(target.pathname.slice(1));
  const staged = `${name.slice(0, 40)}_${mark}`;
  const replaced = `${name.slice(0, 40)}_${mark}_old`;
  const url = new URL(target);
  url.pathname = `/${encodeURIComponent(staged)}`;
  const inPlace = <T>(use: (db: DataSource) => Promise<T>) => withDatabase(database, definition, use);
  const tablesOf = async (db: DataSource, schema: string): Promise<string[]> => {
    const rows = await db.query<{ name: string }[]>(
      "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? AND TABLE_TYPE = 'BASE TABLE'",
      [schema],
    );
    return rows.map((row) => row.name);
  };
  return {
    database: { ...database, url: url.href },
    swap: () =>
      inPlace(async (db) => {
        await db.query(`CREATE DATABASE \`${replaced}\``);
        const moves = [
          ...(await tablesOf(db, name)).map((table) => `\`${name}\`.\`${table}\` TO \`${replaced}\`.\`${table}\``),
          ...(await tablesOf(db, staged)).map((table) => `\`${staged}\`.\`${table}\` TO \`${name}\`.\`${table}\``),
        ];
        // One statement: whoever reads meanwhile sees the old tables or the new ones, never some of each.
        await db.query(`RENAME TABLE ${moves.join(', ')}`);
      }),
    discard: () =>
      inPlace(async (db) => {
        for (const schema of [staged, replaced]) await db.query(`DROP DATABASE IF EXISTS \`${schema}\``);
      }),
  };
}
