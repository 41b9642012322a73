import fc from 'fast-check';
import sql, { raw } from 'sql-template-tag';
import {
  Column,
  type DataSource,
  Entity,
  Index,
  type MigrationInterface,
  PrimaryColumn,
  type QueryRunner,
} from 'typeorm';
import { createTable, kind, openDatabase, optional, writeRows, writtenWith } from '../../../shared/database';
import { leadOfSpan, spanBlocks } from '../../../shared/paging';
import { leadPage } from '../../../shared/paging/lead';
import { freshDatabase } from '../../kit/database';

@Entity('stay')
@Index(['startsOn', 'id'])
class StayRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column({ ...optional(kind.date), name: 'starts_on' }) startsOn!: string | null;
  @Column({ ...optional(kind.date), name: 'ends_on' }) endsOn!: string | null;
}

@Entity('stay_span')
class StaySpanRow {
  @PrimaryColumn({ ...kind.code, length: 20 }) block!: string;
  @PrimaryColumn({ ...kind.date, name: 'starts_on' }) startsOn!: string;
  @PrimaryColumn({ ...kind.id, name: 'stay_id' }) stayId!: string;
}

const spansOf = ({ id, startsOn, endsOn }: StayRow): StaySpanRow[] =>
  startsOn === null ? [] : spanBlocks(startsOn, endsOn).map((block) => ({ block, startsOn, stayId: id }));

writtenWith(StayRow, StaySpanRow, spansOf);

class Initial1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'stay', {
      columns: { id: kind.id, starts_on: optional(kind.date), ends_on: optional(kind.date) },
      primary: ['id'],
      indices: [['starts_on', 'id']],
    });
    await createTable(runner, 'stay_span', {
      columns: { block: { ...kind.code, length: 20 }, starts_on: kind.date, stay_id: kind.id },
      primary: ['block', 'starts_on', 'stay_id'],
    });
  }
  async down(): Promise<void> {}
}

const dayOf = (number: number): string =>
  new Date(Date.UTC(2010, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

/** Days known and unknown, short stays and one of years, some that end before they begin. */
const stays = fc.array(
  fc.record({
    id: fc.nat(30).map((number) => `stay-${String(number).padStart(2, '0')}`),
    startsOn: fc.option(fc.nat(900).map(dayOf), { freq: 8 }),
    endsOn: fc.option(fc.nat(1_800).map(dayOf), { freq: 6 }),
  }),
  { minLength: 1, maxLength: 40 },
);

const inOrder = (one: StayRow, other: StayRow): number =>
  `${one.startsOn ?? ''}/${one.id}` < `${other.startsOn ?? ''}/${other.id}` ? -1 : 1;

describe('stays that go on on or after a day', () => {
  let db: DataSource;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const fresh = await freshDatabase('span');
    drop = fresh.drop;
    db = await openDatabase(fresh.url, { rows: [StayRow, StaySpanRow], migrations: [Initial1764000000001] });
  });
  afterAll(async () => {
    await db.destroy();
    await drop();
  });

  /** Ids of what a lead finds, page by page, from the earlier or the later end. */
  async function walked(from: string, to: string | undefined, descending: boolean): Promise<string[]> {
    const lead = leadOfSpan(
      db,
      { records: 'stay', spans: 'stay_span', recordId: 'stay_id' },
      { from, to },
      endedBy(to),
    );
    const columns = raw('t.id AS id, t.starts_on AS startsOn');
    const found: string[] = [];
    for (let beyond = null; ;) {
      const asked = { by: 'startsOn', descending, beyond, nullable: true, columns, size: 3 };
      const page: Record<string, unknown>[] = await leadPage(db, lead, asked);
      found.push(...page.slice(0, 3).map(({ id }) => String(id)));
      const last = page[2];
      if (page.length < 4 || !last) return found;
      beyond = { order: '', value: last.startsOn as string | null, id: String(last.id) };
    }
  }
  const endedBy = (to: string | undefined) => (to === undefined ? sql`1 = 1` : sql`t.starts_on <= ${to}`);

  it('are found once each, in their order, from either end, whatever they were before they were written again', async () => {
    const days = fc.tuple(fc.nat(1_000).map(dayOf), fc.option(fc.nat(1_000).map(dayOf), { nil: undefined }));
    await fc.assert(
      fc.asyncProperty(stays, stays, days, fc.boolean(), async (first, second, [from, to], descending) => {
        await db.query('DELETE FROM stay');
        await db.query('DELETE FROM stay_span');
        const known = new Map<string, StayRow>();
        for (const written of [first, second]) {
          const once = new Map(written.map((stay) => [stay.id, stay]));
          await db.transaction((manager) => writeRows(manager, StayRow, [...once.values()]));
          for (const [id, stay] of once) known.set(id, stay);
        }
        // Nothing is left of what a stay was before.
        const kept = await db.query<{ n: unknown }[]>('SELECT COUNT(*) AS n FROM stay_span');
        expect(Number(kept[0]?.n)).toBe([...known.values()].flatMap(spansOf).length);
        const expected = [...known.values()]
          .filter(({ startsOn, endsOn }) => (endsOn === null ? startsOn !== null : endsOn >= from))
          .filter(({ startsOn }) => to === undefined || (startsOn !== null && startsOn <= to))
          .sort(inOrder)
          .map(({ id }) => id);
        expect(await walked(from, to, descending)).toEqual(descending ? expected.reverse() : expected);
      }),
      { numRuns: 60 },
    );
  });

  it('are nine blocks and an open one to look into, and no more, on any day', () => {
    const { branches } = leadOfSpan(
      db,
      { records: 'stay', spans: 'stay_span', recordId: 'stay_id' },
      { from: '2014-06-30', to: undefined },
      sql`1 = 1`,
    );
    expect(branches.filter(({ keeps }) => keeps.sql.includes('s.block = ?'))).toHaveLength(10);
  });
});
