import { Column, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import {
  addColumn,
  connectDatabase,
  createTable,
  drift,
  kind,
  migrate,
  openDatabase,
  optional,
  pendingMigrations,
} from '../../../shared/database';
import { freshDatabase } from '../../kit/database';

@Entity('visit')
class VisitRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column(optional(kind.count)) days!: number | null;
}

const columns = { id: kind.id };

class Initial1764000000001 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, 'visit', { columns, primary: ['id'] });
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('visit');
  }
}

class Days1764000000002 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return addColumn(runner, 'visit', 'days', optional(kind.count));
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('visit', 'days');
  }
}

const rows = [VisitRow];
const migrations = [Initial1764000000001, Days1764000000002];

describe('migrations', () => {
  it('make the tables of a new database, and leave nothing to do', async () => {
    const { url, drop } = await freshDatabase('migration');
    const db = await openDatabase(url, { rows, migrations });
    expect(await pendingMigrations(db)).toEqual([]);
    expect(await drift(db)).toEqual([]);
    await db.destroy();
    await drop();
  });

  it('are not run behind the back of whoever keeps an older database, and keep its records when they are', async () => {
    const { url, drop } = await freshDatabase('migration', 'file');
    const old = await openDatabase(url, { rows: [], migrations: [Initial1764000000001] });
    await old.query("INSERT INTO visit (id) VALUES ('visit-1')");
    await old.destroy();
    await expect(openDatabase(url, { rows, migrations })).rejects.toMatchObject({ code: 'DATABASE_BEHIND' });
    const db = await connectDatabase(url, { rows, migrations });
    expect(await migrate(db)).toEqual(['Days1764000000002']);
    expect(await db.getRepository(VisitRow).find()).toEqual([{ id: 'visit-1', days: null }]);
    expect(await drift(db)).toEqual([]);
    await db.destroy();
    await drop();
  });

  it('can be run again when they were interrupted', async () => {
    const { url, drop } = await freshDatabase('migration', 'file');
    const half = await openDatabase(url, { rows: [], migrations: [] });
    await half.query('CREATE TABLE visit (id varchar(64) PRIMARY KEY, days int NULL)');
    const db = await connectDatabase(url, { rows, migrations });
    expect(await migrate(db)).toHaveLength(2);
    await half.destroy();
    await db.destroy();
    await drop();
  });
});
