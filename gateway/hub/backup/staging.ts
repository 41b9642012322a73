import { randomBytes } from 'node:crypto';
import { copyFile, link, rename, rm } from 'node:fs/promises';
import { type DataSource } from 'typeorm';
import { type DatabaseSettings } from '../../../shared/config';
import { HubError } from '../../../shared/errors';
import { type SubgraphDefinition } from '../../../shared/federation';
import { withDatabase } from '../with-database';

/** A database beside the one that is restored: filled first, and put in its place in one step once it is whole. */
export interface Staging {
  readonly database: DatabaseSettings;
  /** Where what was there is kept once it has been swapped, for people. */
  readonly place: string;
  /** What stands beside the database until it is discarded, for people. */
  readonly beside: readonly string[];
  /** Does all that may be refused before it is swapped. */
  prepare(): Promise<void>;
  /** Puts it in the place of the database; what was there is kept beside it. */
  swap(): Promise<void>;
  /** Puts what was there back in its place. */
  back(): Promise<void>;
  /** Takes away what is left beside the database. */
  discard(): Promise<void>;
}

/** Staging for a database. */
export function stagingFor(database: DatabaseSettings, definition: SubgraphDefinition): Staging {
  const mark = `restoring_${randomBytes(4).toString('hex')}`;
  return database.url.startsWith('sqlite:') ? beside(database, mark, definition) : onServer(database, mark, definition);
}

function beside(database: DatabaseSettings, mark: string, definition: SubgraphDefinition): Staging {
  const file = database.url.slice('sqlite:'.length);
  if (file === ':memory:')
    throw new HubError('BAD_CONFIGURATION', 'A database in memory cannot be restored: give a file.');
  const staged = `${file}.${mark}`;
  const kept = `${staged}_old`;
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
    place: kept,
    beside: [staged, kept],
    async prepare() {
      await settle(staged);
      await settle(file);
      // A second name for the same file, so that there is a database in its place at every moment.
      await link(file, kept).catch(() => copyFile(file, kept));
    },
    swap: () => rename(staged, file),
    back: () => rename(kept, file),
    async discard() {
      const left = ['', '-wal', '-shm'].map((suffix) => `${staged}${suffix}`);
      await Promise.all([...left, kept].map((path) => rm(path, { force: true })));
    },
  };
}

/** How long tables are waited for; a server would wait a day. */
const SWAP_PATIENCE_S = 5;

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
  /** What is in place goes aside, what waits takes its place. */
  const change = (waiting: string, aside: string) =>
    inPlace(async (db) => {
      const moves = [
        ...(await tablesOf(db, name)).map((table) => `\`${name}\`.\`${table}\` TO \`${aside}\`.\`${table}\``),
        ...(await tablesOf(db, waiting)).map((table) => `\`${waiting}\`.\`${table}\` TO \`${name}\`.\`${table}\``),
      ];
      const runner = db.createQueryRunner();
      try {
        // Whoever asks meanwhile waits behind it: where an export holds a table, it gives up before they do.
        await runner.query(`SET SESSION lock_wait_timeout = ${SWAP_PATIENCE_S}`);
        // One statement: whoever reads meanwhile sees the old tables or the new ones, never some of each.
        await runner.query(`RENAME TABLE ${moves.join(', ')}`);
      } finally {
        await runner.release();
      }
    });
  return {
    database: { ...database, url: url.href },
    place: `database ${replaced}`,
    beside: [`database ${staged}`, `database ${replaced}`],
    prepare: () =>
      inPlace(async (db) => {
        await db.query(`CREATE DATABASE \`${replaced}\``);
      }),
    swap: () => change(staged, replaced),
    back: () => change(replaced, staged),
    discard: () =>
      inPlace(async (db) => {
        for (const schema of [staged, replaced]) await db.query(`DROP DATABASE IF EXISTS \`${schema}\``);
      }),
  };
}
