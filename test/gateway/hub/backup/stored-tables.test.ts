import { rowsOf, storedTable } from '../../../../gateway/hub/backup/stored-tables';
import { connectDatabase } from '../../../../shared/database';

describe('the rows of a table that is exported', () => {
  it('come each once by a key of two columns, and every page begins where the one before it ended', async () => {
    const statements: string[] = [];
    const db = await connectDatabase('sqlite::memory:', {
      rows: [],
      migrations: [],
      onStatement: (text) => statements.push(text),
    });
    await db.query('CREATE TABLE word (process TEXT, word TEXT, PRIMARY KEY (process, word))');
    const pairs = Array.from({ length: 1_700 }, (_, number) => [`p${number % 4}`, String(10_000 + number)]);
    for (const pair of pairs) await db.query('INSERT INTO word VALUES (?, ?)', pair);
    const runner = db.createQueryRunner();
    const table = await storedTable(runner, 'word');
    if (!table) throw new Error('the table is not there');
    const rows: unknown[] = [];
    for await (const row of rowsOf(runner, table)) rows.push(row);
    expect(rows).toEqual([...pairs].sort((one, other) => (one.join() < other.join() ? -1 : 1)));
    const page = statements.filter((text) => text.includes('LIMIT')).at(-1) ?? '';
    const places = Array.from({ length: page.split('?').length - 1 }, () => 'p1');
    const plan = await db.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${page}`, places);
    expect(plan.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^SEARCH word USING/)]);
    await db.destroy();
  });
});
