import sql, { raw } from 'sql-template-tag';
import { openDatabase, runEach } from '../../../shared/database';
import { freshDatabase } from '../../kit/database';

describe('statements run for each of several items', () => {
  it('are run in turn, and none after one that failed: its transaction may be over', async () => {
    const { url, drop } = await freshDatabase('statement');
    const sent: string[] = [];
    const db = await openDatabase(url, { rows: [], migrations: [], onStatement: (statement) => sent.push(statement) });
    const made: string[] = [];
    const asked = runEach(db, ['1', '2', 'nowhere', '3'], (what) => {
      made.push(what);
      return sql`SELECT ${raw(what)}`;
    });
    await expect(asked).rejects.toThrow('nowhere');
    expect(sent.filter((statement) => /^SELECT \w+$/.test(statement))).toEqual([
      'SELECT 1',
      'SELECT 2',
      'SELECT nowhere',
    ]);
    expect(made).toEqual(['1', '2', 'nowhere', '3']);
    await db.destroy();
    await drop();
  });
});
