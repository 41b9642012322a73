import fc from 'fast-check';
import sql, { join, raw } from 'sql-template-tag';
import { Column, type DataSource, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import {
  createTable,
  isOneOf,
  keepingRollups,
  kind,
  openDatabase,
  optional,
  Rollup,
  run,
  setsOf,
  writeRows,
} from '../../../shared/database';
import { freshDatabase } from '../../kit/database';

@Entity('visit')
class VisitRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column(kind.id) guide!: string;
  @Column(optional(kind.code)) place!: string | null;
  @Column(optional(kind.code)) season!: string | null;
  @Column(optional(kind.count)) days!: number | null;
  @Column(optional(kind.amount)) fee!: string | null;
}

@Entity('guide')
class GuideRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column(kind.code) language!: string;
}

const visitRollup = new Rollup({
  table: 'visit_rollup',
  dimensions: { place: kind.code, season: kind.code, language: kind.code },
  counts: ['visits'],
  amounts: ['fees'],
  distinct: ['guides'],
  extremes: ['days'],
  levels: [[], ['place'], ['season'], ['language'], ['place', 'season'], ['place', 'season', 'language']],
  splits: ['place', 'season'],
  units: [{ table: 'guide', column: sql`t.id` }],
  ofUnits: (ids) => isOneOf(sql`t.guide`, ids),
  order: sql`t.guide`,
  facts: (_db, where) => sql`SELECT t.place, t.season, g.language, t.days, 1 AS visits, COALESCE(t.fee, 0) AS fees,
    t.guide AS guides FROM visit t JOIN guide g ON g.id = t.guide WHERE ${where}`,
})
  .touchedBy({
    row: VisitRow,
    unitOf: ({ guide }) => guide,
    storedUnits: (rows) =>
      sql`SELECT DISTINCT guide AS unit FROM visit WHERE ${isOneOf(
        sql`id`,
        rows.map(({ id }) => id),
      )}`,
  })
  .touchedBy({ row: GuideRow, unitOf: ({ id }) => id });

class Initial1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'visit', {
      columns: {
        id: kind.id,
        guide: kind.id,
        place: optional(kind.code),
        season: optional(kind.code),
        days: optional(kind.count),
        fee: optional(kind.amount),
      },
      primary: ['id'],
      indices: [['place'], ['days']],
    });
    await createTable(runner, 'guide', { columns: { id: kind.id, language: kind.code }, primary: ['id'] });
    await visitRollup.createTable(runner);
  }
  async down(): Promise<void> {}
}

const measures = 'visits, CAST(fees AS CHAR) AS fees, guides, least_days, most_days';

/** The groups of a level as the database itself adds them up. */
async function grouped(db: DataSource, level: readonly string[]): Promise<Record<string, unknown>[]> {
  const keys = level.map((name) => raw(name));
  const by = keys.length ? sql`GROUP BY ${join(keys)}` : sql`HAVING COUNT(*) > 0`;
  return run(
    db,
    sql`SELECT ${keys.length ? sql`${join(keys)},` : raw('')} COUNT(*) AS visits, CAST(COALESCE(SUM(fee), 0) AS CHAR) AS fees,
      COUNT(DISTINCT guide) AS guides, MIN(days) AS least_days, MAX(days) AS most_days
      FROM visit JOIN guide ON guide.id = visit.guide ${by}`,
  );
}

const kept = (db: DataSource, level: readonly string[]) =>
  run(
    db,
    sql`SELECT ${raw([...level, measures].join(', '))} FROM visit_rollup WHERE level = ${level.join(',')} AND visits <> 0`,
  );

const sorted = (records: readonly Record<string, unknown>[]): string[] =>
  records
    .map((record) =>
      JSON.stringify(record, (_key, value: unknown) => (typeof value === 'number' ? String(value) : value)),
    )
    .sort();

async function opened() {
  const { url, drop } = await freshDatabase('rollup');
  const db = await openDatabase(url, { rows: [VisitRow, GuideRow], migrations: [Initial1764000000001] });
  return {
    db,
    async [Symbol.asyncDispose]() {
      await db.destroy();
      await drop();
    },
  };
}

const visit = fc.record({
  id: fc.integer({ min: 1, max: 12 }).map((number) => `visit-${number}`),
  guide: fc.constantFrom('guide-1', 'guide-2', 'guide-3'),
  place: fc.constantFrom('Iași', 'iași', 'Tromsø', '', null),
  season: fc.constantFrom('winter', 'summer', null),
  days: fc.option(fc.integer({ min: -3, max: 3 })),
  fee: fc.constantFrom('900719925474', '0.0001', '-12.5', null),
});
const guide = fc.record({
  id: fc.constantFrom('guide-1', 'guide-2', 'guide-3'),
  language: fc.constantFrom('ro', 'no'),
});
const distinctIds = { selector: ({ id }: { id: string }) => id, minLength: 1, maxLength: 5 };
const step = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(visit, distinctIds).map((rows) => ({ write: 'visit' as const, rows })) },
  { weight: 1, arbitrary: fc.uniqueArray(guide, distinctIds).map((rows) => ({ write: 'guide' as const, rows })) },
  { weight: 2, arbitrary: fc.uniqueArray(visit, distinctIds).map((rows) => ({ write: 'nothing' as const, rows })) },
);

describe('a rollup', () => {
  it('is what a GROUP BY over the records says, whatever is written, overwritten and deleted', async () => {
    await using open = await opened();
    const { db } = open;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await db.query('DELETE FROM visit');
        await db.query('DELETE FROM guide');
        await visitRollup.rebuild(db);
        for (const { write, rows } of steps) {
          await db.transaction(async (manager) => {
            if (write === 'visit') await writeRows(manager, VisitRow, rows);
            else if (write === 'guide') await writeRows(manager, GuideRow, rows);
            else
              await keepingRollups(manager, VisitRow, rows, async () => {
                await manager.delete(
                  VisitRow,
                  rows.map(({ id }) => id),
                );
              });
          });
        }
        for (const level of [[], ['place'], ['season'], ['language'], ['place', 'season', 'language']])
          expect(sorted(await kept(db, level))).toEqual(sorted(await grouped(db, level)));
        expect(await visitRollup.check(db)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is taken back with the records when the transaction fails', async () => {
    await using open = await opened();
    const { db } = open;
    await db.transaction((manager) => writeRows(manager, GuideRow, [{ id: 'guide-1', language: 'ro' }]));
    const one = { id: 'visit-1', guide: 'guide-1', place: 'Bodø', season: null, days: 1, fee: '5' };
    const failing = db.transaction(async (manager) => {
      await writeRows(manager, VisitRow, [one]);
      throw new Error('no power');
    });
    await expect(failing).rejects.toThrow('no power');
    expect(await kept(db, [])).toEqual([]);
  });

  it('looks for the next end of a group by the index of what is measured', async () => {
    await using open = await opened();
    const { db } = open;
    await db.transaction((manager) => writeRows(manager, GuideRow, [{ id: 'guide-1', language: 'ro' }]));
    const visits = [1, 2, 3].map((days) => ({
      id: `visit-${days}`,
      guide: 'guide-1',
      place: 'Bodø',
      season: null,
      days,
      fee: null,
    }));
    await db.transaction((manager) => writeRows(manager, VisitRow, visits));
    const asked = jest.spyOn(db, 'query');
    await db.transaction((manager) =>
      writeRows(
        manager,
        VisitRow,
        visits.slice(0, 1).map((one) => ({ ...one, days: 9 })),
      ),
    );
    const searches = asked.mock.calls.filter(([statement]) => statement.includes('AS found'));
    asked.mockRestore();
    expect(searches).toHaveLength(6);
    for (const [statement, values] of searches) {
      const plan = await db.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${statement}`, values);
      expect(plan[0]?.detail).toMatch(/^SEARCH t USING INDEX \w+ \(days>/);
      expect(plan.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE');
    }
    expect(await visitRollup.check(db)).toEqual([]);
  });

  it('says which cells somebody else has changed, and counts anew', async () => {
    await using open = await opened();
    const { db } = open;
    await db.query("INSERT INTO guide (id, language) VALUES ('guide-1', 'ro')");
    await db.query("INSERT INTO visit (id, guide, days) VALUES ('visit-1', 'guide-1', 2)");
    expect(await visitRollup.check(db)).toHaveLength(6);
    await visitRollup.rebuild(db);
    expect(await visitRollup.check(db)).toEqual([]);
    await db.query("UPDATE visit_rollup SET visits = 7 WHERE level = 'place'");
    expect(await visitRollup.check(db)).toEqual([expect.stringContaining('stored visits 7; counted visits 1')]);
  });

  it('knows the smallest level that tells dimensions apart', () => {
    expect(visitRollup.levelOf([])).toBe('');
    expect(visitRollup.levelOf(['season', 'season'])).toBe('season');
    expect(visitRollup.levelOf(['language', 'season', 'place'])).toBe('place,season,language');
    expect(visitRollup.levelOf(['weather'])).toBeUndefined();
  });

  it('knows none where a guide of two seasons would count twice', () => {
    expect(visitRollup.levelOf(['language', 'place'])).toBeUndefined();
  });

  it('may be kept by every set of so many dimensions at most, once each', () => {
    expect(setsOf(2, ['place', 'season', 'language'])).toEqual([
      [],
      ['place'],
      ['season'],
      ['place', 'season'],
      ['language'],
      ['place', 'language'],
      ['season', 'language'],
    ]);
  });
});
