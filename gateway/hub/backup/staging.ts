import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { type DataSource } from 'typeorm';
import { connectDatabase } from '../../../shared/database';
import { HubError } from '../../../shared/errors';
import { type SubgraphDefinition } from '../../../shared/federation';

/** A database beside the one that is restored: filled first, and put in its place in one step once it is whole. */
export interface Staging {
  readonly url: string;
  /** Puts it in the place of the database; what was there is gone. */
  swap(): Promise<void>;
  /** Takes away what is left of it. */
  discard(): Promise<void>;
}

/** Staging for a database by its URL. */
export function stagingFor(url: string, definition: SubgraphDefinition): Staging {
  const mark = `restoring_${randomBytes(4).toString('hex')}`;
  return url.startsWith('sqlite:')
    ? beside(url.slice('sqlite:'.length), mark, definition)
    : onServer(new URL(url), mark, definition);
}

async function withDatabase<T>(url: string, definition: SubgraphDefinition, use: (db: DataSource) => Promise<T>) {
  const db = await connectDatabase(url, definition);
  try {
    return await use(db);
  } finally {
    await db.destroy();
  }
}

function beside(file: string, mark: string, definition: SubgraphDefinition): Staging {
  if (file === ':memory:')
    throw new HubError('BAD_CONFIGURATION', 'A database in memory cannot be restored: give a file.');
  const staged = `${file}.${mark}`;
  /** One file without a log beside it; only whoever has the database alone can do that. */
  const settle = (path: string) =>
    withDatabase(`sqlite:${path}`, definition, async (db) => {
      try {
        await db.query('PRAGMA busy_timeout = 500');
        await db.query('PRAGMA journal_mode = DELETE');
      } catch (cause) {
        throw new HubError('DATABASE_IN_USE', `Another process has ${path} open.`, { file: path }, cause);
      }
    });
  return {
    url: `sqlite:${staged}`,
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

function onServer(target: URL, mark: string, definition: SubgraphDefinition): Staging {
  const name = decodeURIComponent(target.pathname.slice(1));
  const staged = `${name.slice(0, 40)}_${mark}`;
  const replaced = `${name.slice(0, 40)}_${mark}_old`;
  const url = new URL(target);
  url.pathname = `/${encodeURIComponent(staged)}`;
  const inPlace = <T>(use: (db: DataSource) => Promise<T>) => withDatabase(target.href, definition, use);
  const tablesOf = async (db: DataSource, schema: string): Promise<string[]> => {
    const rows = await db.query<{ name: string }[]>(
      "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? AND TABLE_TYPE = 'BASE TABLE'",
      [schema],
    );
    return rows.map((row) => row.name);
  };
  return {
    url: url.href,
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
