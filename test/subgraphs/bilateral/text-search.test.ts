import sql from 'sql-template-tag';
import { run } from '../../../shared/database';
import { subgraph as bilateral } from '../../../subgraphs/bilateral/subgraph';
import { contains } from '../../../subgraphs/bilateral/text-search';
import { openSubgraph } from '../../kit';

describe('searching for a text', () => {
  it.each([
    ['Øst', 'øst'],
    ['Østfold', 'ØST'],
    ['SĂLAJ', 'sălaj'],
    ['Timiș', 'MIȘ'],
    ['100 %_!', '0 %_!'],
    ['GROẞE ΟΔΟΣ', 'große οδοσ'],
    ['İași, \\ Жж', 'iași, \\ жЖ'],
    ['a\u0000b', 'A\u0000B'],
  ])('finds in %s the text %s, on every engine', async (text, sought) => {
    await using hub = await openSubgraph(bilateral);
    const found = await run(
      hub.subgraph.db,
      sql`SELECT 1 AS found FROM (SELECT 1) one WHERE ${contains(sql`${text}`, sought)}`,
    );
    expect(found).toHaveLength(1);
  });

  it('takes the signs of a pattern for themselves', async () => {
    await using hub = await openSubgraph(bilateral);
    const found = await run(
      hub.subgraph.db,
      sql`SELECT 1 AS found FROM (SELECT 1) one WHERE ${contains(sql`${'100 percent'}`, '0 %')}`,
    );
    expect(found).toEqual([]);
  });
});
