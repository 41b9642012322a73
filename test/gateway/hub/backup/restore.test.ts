import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createConnection } from 'mysql2/promise';
import { exportBackup } from '../../../../gateway/hub/backup/export';
import { restoreBackup } from '../../../../gateway/hub/backup/restore';
import { readDataConfig } from '../../../../gateway/hub/data-config';
import { openHub } from '../../../../gateway/hub/open-hub';
import { savedQuestions } from '../../../../gateway/hub/questions';
import { findSubgraph, loadDefinition, readRegistry } from '../../../../gateway/hub/registry';
import { type Env } from '../../../../shared/config';
import { connectDatabase, drift, migrate } from '../../../../shared/database';
import { createLog } from '../../../../shared/log';
import { describeWithMariaDB, type MariaDB, startMariaDB } from '../../../kit/mariadb';

const quiet = { onProgress: () => undefined };
const restore = (env: Env, file: string, replace = false) => restoreBackup(env, file, { replace, ...quiet });

/** Every saved question, answered by a hub that loads nothing it has loaded before. */
async function answersOf(env: Env): Promise<string> {
  const loaded: string[] = [];
  await using hub = await openHub({
    data: await readDataConfig(env),
    log: createLog('test', 'silent'),
    subgraphTimeoutMs: 60_000,
    onLoaded: (subgraph) => loaded.push(subgraph),
  });
  const answers: unknown[] = [];
  for (const { query } of await savedQuestions()) {
    const { body } = await hub.gateway.server.executeOperation({ query });
    if (body.kind === 'single') answers.push(body.singleResult);
  }
  // When records were counted is of the moment.
  const text = JSON.stringify({ loaded: loaded.length, answers }, null, 1);
  return text.replace(/"asOf": "[^"]*T[^"]*"/g, '"asOf": "now"');
}

const linesOf = async (file: string): Promise<string[]> =>
  gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n')
    .slice(0, -1);
/** A backup of these lines, with the end that belongs to them. */
async function writeLines(file: string, lines: readonly string[]): Promise<string> {
  const text = lines.join('\n') + '\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  await writeFile(file, gzipSync(`${text}${JSON.stringify({ end: true, lines: lines.length, sha256 })}\n`));
  return file;
}
/** What is restored: all but the header, whose moment differs, and the trailer, whose checksum follows from it. */
const recordsOf = async (file: string): Promise<string[]> => (await linesOf(file)).slice(1, -1);

describe('a backup', () => {
  let directory: string;
  let backup: string;
  let answers: string;
  const embedded = (name: string): Env => ({ HUB_DATA: join(directory, name) });

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'hub-backup-'));
    backup = join(directory, 'backups', 'hub.backup');
    await answersOf(embedded('hub'));
    answers = await answersOf(embedded('hub'));
    await exportBackup(embedded('hub'), 'all', { to: backup, ...quiet });
  }, 60_000);
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('restores every record, and the data sets stay loaded', async () => {
    const done = await restore(embedded('again'), backup);
    expect(done.map(({ subgraph }) => subgraph)).toEqual((await readRegistry()).map(({ name }) => name));
    expect(await answersOf(embedded('again'))).toBe(answers);
    const copy = join(directory, 'copy.backup');
    await exportBackup(embedded('again'), 'all', { to: copy, ...quiet });
    expect(await recordsOf(copy)).toEqual(await recordsOf(backup));
    expect((await readdir(join(directory, 'again'))).filter((file) => file.includes('restoring'))).toEqual([]);
  }, 60_000);

  it('is for those alone who made it', async () => {
    expect(((await stat(backup)).mode & 0o777).toString(8)).toBe('600');
  });

  it('is whole when two are written to one file at once', async () => {
    const to = join(directory, 'twice.backup');
    await Promise.all([1, 2].map(() => exportBackup(embedded('hub'), 'all', { to, ...quiet })));
    expect(await recordsOf(to)).toEqual(await recordsOf(backup));
  }, 60_000);

  it('is not restored over records unless they may go', async () => {
    const env = embedded('kept');
    await exportBackup(embedded('hub'), 'training', { to: join(directory, 'training.backup'), ...quiet });
    await restore(env, join(directory, 'training.backup'));
    await expect(restore(env, backup)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
    await restore(env, backup, true);
    expect(await answersOf(env)).toBe(answers);
  }, 60_000);

  it('is not restored under a hub that has the database open', async () => {
    const env = embedded('open');
    await restore(env, backup);
    await using hub = await openHub({
      data: await readDataConfig(env),
      log: createLog('test', 'silent'),
      subgraphTimeoutMs: 60_000,
    });
    await hub.gateway.server.executeOperation({ query: '{ projects { totalCount } }' });
    await expect(restore(env, backup, true)).rejects.toMatchObject({ code: 'DATABASE_IN_USE' });
  }, 60_000);

  it('that is cut, changed or no backup is refused with the line, and nothing is written', async () => {
    const whole = await readFile(backup);
    const lines = await linesOf(backup);
    const edited = (at: number, change: (line: string) => string) =>
      gzipSync(lines.map((line, index) => (index === at ? change(line) : line)).join('\n') + '\n');
    const row = lines.findIndex((line) => line.startsWith('["'));
    const spoiled: readonly (readonly [string, Buffer, number | null])[] = [
      ['empty', Buffer.alloc(0), null],
      ['text', Buffer.from('not a backup'), 1],
      ['another gzip', gzipSync('{"a":1}\n'), 1],
      ['cut in half', whole.subarray(0, whole.length / 2), null],
      ['without its last byte', whole.subarray(0, -1), null],
      ['without its end', gzipSync(lines.slice(0, -1).join('\n') + '\n'), null],
      ['a row short', gzipSync(lines.filter((_line, index) => index !== row).join('\n') + '\n'), null],
      ['another value', edited(row, (line) => line.replace(/[a-z]"/, '!"')), lines.length],
      ['a value more', edited(row, (line) => line.replace(']', ',1]')), row + 1],
      ['no JSON', edited(row, (line) => line.slice(1)), row + 1],
      ['lines after the end', gzipSync([...lines, '[]'].join('\n') + '\n'), lines.length + 1],
      ['a later format', edited(0, (line) => line.replace('"version":1', '"version":2')), 1],
    ];
    for (const [what, bytes, line] of spoiled) {
      const file = join(directory, 'spoiled.backup');
      await writeFile(file, bytes);
      const failure: unknown = await restore(embedded('spoiled'), file).catch((one: unknown) => one);
      expect([what, failure]).toMatchObject([what, { code: 'BACKUP_UNREADABLE' }]);
      if (line !== null) expect([what, String(failure)]).toEqual([what, expect.stringContaining(`line ${line}:`)]);
    }
    const missing = join(directory, 'nowhere.backup');
    await expect(restore(embedded('spoiled'), missing)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    // Not even the directory of the databases is made.
    expect(existsSync(join(directory, 'spoiled'))).toBe(false);
  }, 60_000);

  it('of every older schema comes up to the newest; that of a newer one is refused', async () => {
    for (const entry of await readRegistry()) {
      const definition = loadDefinition(entry);
      const name = entry.name.toUpperCase();
      for (let steps = 1; steps <= definition.migrations.length; steps++) {
        const at = join(directory, `${entry.name}-${steps}`);
        const old = { [`${name}_DATABASE`]: `sqlite:${at}-old.sqlite` };
        const db = await connectDatabase(`sqlite:${at}-old.sqlite`, {
          ...definition,
          migrations: definition.migrations.slice(0, steps),
        });
        await migrate(db);
        await db.destroy();
        await exportBackup(old, entry.name, { to: `${at}.backup`, ...quiet });
        await restore({ [`${name}_DATABASE`]: `sqlite:${at}-new.sqlite` }, `${at}.backup`);
        const restored = await connectDatabase(`sqlite:${at}-new.sqlite`, definition);
        expect(await drift(restored)).toEqual([]);
        await restored.destroy();
      }
    }
    const newer = (await linesOf(backup))
      .slice(0, -1)
      .map((line) => line.replace(/"migrations":\[/, '$&"Later9999999999999",'));
    const file = await writeLines(join(directory, 'newer.backup'), newer);
    await expect(restore(embedded('newer'), file)).rejects.toMatchObject({ code: 'BACKUP_NEWER' });
  }, 60_000);

  /** Exports while topics are added; reading the file counts every table against what was announced. */
  async function holdsOneMoment(env: Env, url: string): Promise<void> {
    const db = await connectDatabase(url, loadDefinition(await findSubgraph('training')));
    const file = join(directory, 'moment.backup');
    const exporting = (async () => {
      for (let round = 0; round < 4; round++) await exportBackup(env, 'training', { to: file, ...quiet });
      return 'exported' as const;
    })();
    let added = 0;
    while ((await Promise.race([exporting, setImmediate('writing')])) === 'writing') {
      await db.query(
        "INSERT INTO topic (id, code, label_en, label_ro, label_no, source_id) VALUES (?, ?, 'en', 'ro', 'no', 'source')",
        [`topic-${added}`, `TOPIC-${added++}`],
      );
    }
    await db.destroy();
    expect(added).toBeGreaterThan(20);
    await restore(embedded(`moment-of-${url.slice(0, 5)}`), file);
  }

  it('holds one moment, whatever is written meanwhile', async () => {
    const env = embedded('moment');
    await restore(env, backup);
    await holdsOneMoment(env, `sqlite:${join(directory, 'moment', 'training.sqlite')}`);
  }, 60_000);

  const named = process.env.HUB_TEST_DATABASE;
  (named === undefined ? describeWithMariaDB : describe)('and a server', () => {
    let mariadb: MariaDB | null = null;
    let server: string;
    const prefix = `hub_test_backup_${randomBytes(4).toString('hex')}`;
    const onServer = async (): Promise<Env> =>
      Object.fromEntries(
        (await readRegistry()).map(({ name }) => [`${name.toUpperCase()}_DATABASE`, `${server}/${prefix}_${name}`]),
      );
    const query = async (text: string) => {
      const connection = await createConnection({ uri: server });
      const [rows] = await connection.query(text);
      await connection.end();
      return rows;
    };

    beforeAll(async () => {
      mariadb = named === undefined ? await startMariaDB() : null;
      server = named ?? mariadb?.url ?? '';
    }, 60_000);
    afterAll(async () => {
      for (const { name } of await readRegistry()) await query(`DROP DATABASE IF EXISTS \`${prefix}_${name}\``);
      await mariadb?.[Symbol.asyncDispose]();
    });

    it('gives the same answers there, and back on files the same records', async () => {
      await restore(await onServer(), backup);
      expect(await answersOf(await onServer())).toBe(answers);
      const copy = join(directory, 'server.backup');
      await exportBackup(await onServer(), 'all', { to: copy, ...quiet });
      expect(await recordsOf(copy)).toEqual(await recordsOf(backup));
      await restore(embedded('back'), copy);
      expect(await answersOf(embedded('back'))).toBe(answers);
      // Again over what is there, while a hub reads it.
      await expect(restore(await onServer(), copy)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
      await restore(await onServer(), copy, true);
      expect(await answersOf(await onServer())).toBe(answers);
      expect(await query(`SHOW DATABASES LIKE '${prefix}%restoring%'`)).toEqual([]);
    }, 120_000);

    it('refuses a text that SQLite keeps and a server has no room for, and says up to which line', async () => {
      const lines = (await linesOf(backup)).slice(0, -1);
      const at = lines.findIndex((line) => line.startsWith('["topic-'));
      const long = lines.map((line, index) => (index === at ? line.replace('["', `["${'x'.repeat(80)}`) : line));
      const file = await writeLines(join(directory, 'long.backup'), long);
      await expect(restore(await onServer(), file, true)).rejects.toMatchObject({
        code: 'BACKUP_UNREADABLE',
        message: expect.stringMatching(/up to line \d+: the database refuses the rows \(Data too long/) as string,
      });
      expect(await query(`SHOW DATABASES LIKE '${prefix}%restoring%'`)).toEqual([]);
    }, 60_000);

    it('holds one moment of it, whatever is written meanwhile', async () => {
      await holdsOneMoment(await onServer(), `${server}/${prefix}_training`);
    }, 60_000);
  });
});
