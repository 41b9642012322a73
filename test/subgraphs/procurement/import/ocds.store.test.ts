import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EntityManager } from 'typeorm';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { releaseOf } from '../../../bench/import/packages';
import { openSubgraph, type SubgraphUnderTest } from '../../../kit';
import { everyRow, fixture, importInto } from './importing';

/** Lets every transaction fail before its nth statement, as if the process had been killed there. */
async function killedAt(
  { subgraph }: SubgraphUnderTest,
  statement: number,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const { db } = subgraph;
  const transaction = db.transaction.bind(db);
  let count = 0;
  let isKilled = false;
  const failing = (manager: EntityManager): EntityManager =>
    new Proxy(manager, {
      get(target, property, receiver) {
        if (property !== 'query') return Reflect.get(target, property, receiver) as unknown;
        return (...args: Parameters<EntityManager['query']>) => {
          count += 1;
          if (count === statement) {
            isKilled = true;
            throw new Error('killed');
          }
          return target.query(...args);
        };
      },
    });
  Object.assign(db, {
    transaction: (run: (manager: EntityManager) => Promise<unknown>) => transaction((manager) => run(failing(manager))),
  });
  await work().catch(() => undefined);
  Object.assign(db, { transaction });
  return isKilled;
}

describe('the store of an import', () => {
  it('leaves no half document, wherever it is killed, and is whole when it runs again', async () => {
    await using whole = await openSubgraph(procurement);
    await importInto(whole, [fixture('release.json')]);
    const volatile = ['import_run', 'import_run_dropped', 'import_issue', 'import_document'];
    const expected = await everyRow(whole, ...volatile);
    await using hub = await openSubgraph(procurement);
    let [statement, stored] = [0, 0];
    while (stored === 0) {
      statement += 1;
      await killedAt(hub, statement, () => importInto(hub, [fixture('release.json')]));
      const left = await everyRow(hub, 'import_run', 'import_run_dropped');
      stored = Object.values(left).flat().length;
      // Killed while the run was closed, the document is there whole; killed before, not at all.
      if (stored > 0) expect(stored).toBe(Object.values(expected).flat().length + 1);
    }
    await importInto(hub, [fixture('release.json')]);
    expect(await everyRow(hub, ...volatile)).toEqual(expected);
    expect(statement).toBeGreaterThan(10);
  }, 60_000);

  it('shows the newest state, keeps every publication, and counts suppliers anew', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('newer.json')]);
    await importInto(hub, [fixture('older.json')]);
    const answer = await hub.ask(`{ contractingProcess(ocid: "ocds-example-timp") {
      title status leadTimes { publishedOn publicationToDeadlineDays }
      releases { releaseId date tags } awards { suppliers { name awardCount buyerCount } }
    } }`);
    expect(answer.contractingProcess).toEqual({
      title: 'A doua formă',
      status: 'COMPLETE',
      leadTimes: { publishedOn: '2015-03-02', publicationToDeadlineDays: 30 },
      releases: [
        { releaseId: 'timp-1', date: '2015-03-02T09:00:00.000Z', tags: ['tender'] },
        { releaseId: 'timp-2', date: '2015-03-20T09:00:00.000Z', tags: ['tenderUpdate'] },
      ],
      awards: [{ suppliers: [{ name: 'Furnizor Unu SRL', awardCount: 1, buyerCount: 1 }] }],
    });
  });

  it('comes to the same graph in whatever order documents are imported', async () => {
    const files = ['older.json', 'newer.json', 'release.json', 'record.json', 'release-package.json'].map(fixture);
    await using forwards = await openSubgraph(procurement);
    await using backwards = await openSubgraph(procurement);
    for (const file of files) await importInto(forwards, [file]);
    await importInto(backwards, [...files].reverse());
    const without = ['import_run', 'import_run_dropped', 'import_issue', 'import_document'];
    expect(await everyRow(backwards, ...without)).toEqual(await everyRow(forwards, ...without));
  }, 30_000);

  it('refuses the one document whose values the database does not take, and stores its neighbours', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ocds-'));
    const file = join(folder, 'package.json');
    const releases = Array.from({ length: 25 }, (_, number) => releaseOf(number));
    await writeFile(file, JSON.stringify({ uri: 'https://example.org', publisher: {}, releases }));
    await using hub = await openSubgraph(procurement);
    const { db } = hub.subgraph;
    const spoiled = 'ocds-bench1-0000012';
    await db.query(
      db.options.type === 'better-sqlite3'
        ? `CREATE TRIGGER picky BEFORE INSERT ON contracting_process WHEN NEW.ocid = '${spoiled}'
           BEGIN SELECT RAISE(ABORT, 'not this one'); END`
        : `CREATE TRIGGER picky BEFORE INSERT ON contracting_process FOR EACH ROW
           IF NEW.ocid = '${spoiled}' THEN SIGNAL SQLSTATE '22001'; END IF`,
    );
    const { documents, issues } = await importInto(hub, [file]);
    // Two of the 25 are about the process that is not taken.
    expect(documents).toEqual({ stored: 23, unchanged: 0, refused: 2 });
    expect(issues.filter(({ rule }) => rule === 'DOCUMENT_UNSTORABLE').map(({ pointer }) => pointer)).toEqual([
      '/releases/12',
      '/releases/13',
    ]);
    await db.query('DROP TRIGGER picky');
    const again = await importInto(hub, [file]);
    expect(again.documents).toEqual({ stored: 2, unchanged: 23, refused: 0 });
    const answer = await hub.ask('{ importIssues(filter: { rule: [DOCUMENT_UNSTORABLE] }) { totalCount } }');
    expect(answer.importIssues).toEqual({ totalCount: 0 });
    await rm(folder, { recursive: true });
  }, 30_000);

  it('remembers what a long file was refused for until its end', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ocds-'));
    const file = join(folder, 'package.json');
    const releases = Array.from({ length: 1_200 }, (_, number) => ({ ocid: `ocds-example-${number}`, id: '1' }));
    await writeFile(file, JSON.stringify({ releases: [{ id: 'of no process' }, ...releases] }));
    await using hub = await openSubgraph(procurement);
    for (const expected of ['first', 'again']) {
      const { documents } = await importInto(hub, [file]);
      expect([expected, documents.refused]).toEqual([expected, 1]);
      const answer = await hub.ask('{ importIssues(filter: { rule: [OCID_MISSING] }) { totalCount } }');
      expect(answer.importIssues).toEqual({ totalCount: 1 });
    }
    await rm(folder, { recursive: true });
  }, 30_000);

  const onServer = process.env.HUB_TEST_DATABASE ? it : it.skip;
  onServer(
    `comes to one graph when two imports write at the same time${process.env.HUB_TEST_DATABASE ? '' : ' (skipped: SQLite has one writer; HUB_TEST_DATABASE is not set)'}`,
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'ocds-'));
      const releases = Array.from({ length: 400 }, (_, number) => releaseOf(number));
      const files = [0, 1].map((half) => join(folder, `${half}.json`));
      for (const [half, file] of files.entries()) {
        await writeFile(file, JSON.stringify({ releases: releases.filter((_, number) => number % 2 === half) }));
      }
      await using one = await openSubgraph(procurement);
      await using other = await openSubgraph(procurement);
      await importInto(one, files);
      const reports = await Promise.all(files.map((file) => importInto(other, [file])));
      expect(reports.map(({ documents }) => documents.stored)).toEqual([200, 200]);
      const without = ['import_run', 'import_run_dropped', 'import_issue', 'import_document'];
      expect(await everyRow(other, ...without)).toEqual(await everyRow(one, ...without));
      for (const rollup of procurement.rollups ?? []) expect(await rollup.check(other.subgraph.db)).toEqual([]);
      await rm(folder, { recursive: true });
    },
    60_000,
  );
});
