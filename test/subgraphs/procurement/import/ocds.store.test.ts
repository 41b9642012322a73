import { type EntityManager } from 'typeorm';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
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
    let statement = 0;
    for (let isKilled = true; isKilled;) {
      statement += 1;
      await using hub = await openSubgraph(procurement);
      isKilled = await killedAt(hub, statement, () => importInto(hub, [fixture('release.json')]));
      if (isKilled && statement < 20) {
        const rows = Object.values(await everyRow(hub, 'import_run', 'import_run_dropped')).flat();
        // Killed while the run was closed, the document is there whole; killed before, not at all.
        expect([0, Object.values(expected).flat().length + 1]).toContain(rows.length);
        await importInto(hub, [fixture('release.json')]);
      }
      expect(await everyRow(hub, ...volatile)).toEqual(expected);
    }
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
  });
});
