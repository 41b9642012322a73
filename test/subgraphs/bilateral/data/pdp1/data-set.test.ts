import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SourceRow } from '../../../../../subgraphs/bilateral/source/source.entity';
import { subgraph as bilateral } from '../../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../../kit';

const folder = resolve(__dirname, '../../../../../subgraphs/bilateral/data/pdp1');

/** Numbers of facts in comments such as “fact 4”, “facts 31, 42 and 43”, “facts 4 to 10”. */
function factsIn(text: string): number[] {
  return [...text.matchAll(/\/\/ facts? ([\d, and to]+)/g)].flatMap(([, list = '']) => {
    const [from, to] = list.split(' to ').map((part) => Number.parseInt(part, 10));
    if (from !== undefined && to !== undefined)
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return [...list.matchAll(/\d+/g)].map(([number]) => Number(number));
  });
}

/** Personnel carries the feedback on missions, procurement the categories of equipment. */
const ofOthers = [29, 45, 46, 47, 48, 49, 50, 51, 52];

describe('the data set of PDP1', () => {
  it('carries every fact that is not another subgraph’s, and says which row carries it', () => {
    const carried = new Set(
      readdirSync(folder).flatMap((file) => factsIn(readFileSync(resolve(folder, file), 'utf8'))),
    );
    const expected = Array.from({ length: 73 }, (_, index) => index + 1).filter((fact) => !ofOthers.includes(fact));
    expect([...carried].sort((one, other) => one - other)).toEqual(expected);
  });

  it('can be loaded twice without a difference', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const { db } = hub.subgraph;
    const everything = () => Promise.all(db.entityMetadatas.map(({ target }) => db.getRepository(target).find()));
    const before = await everything();
    await hub.subgraph.load('pdp1');
    expect(await everything()).toEqual(before);
  });

  it('has a source behind every row, and none of them made up', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const { db } = hub.subgraph;
    const sources = await db.getRepository(SourceRow).find();
    expect(sources.filter(({ synthetic }) => synthetic)).toEqual([]);
    const known = new Set(sources.map(({ id }) => id));
    for (const { target, columns, tableName } of db.entityMetadatas) {
      if (!columns.some(({ propertyName }) => propertyName === 'sourceId')) continue;
      const rows = await db.getRepository<{ id: string; sourceId: string }>(target).find();
      expect([tableName, rows.filter(({ sourceId }) => !known.has(sourceId))]).toEqual([tableName, []]);
    }
  });

  it('leads nowhere into the void: every id of its own nouns exists', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1', 'demo');
    const { db } = hub.subgraph;
    const ids = new Set<string>();
    const tables = await Promise.all(
      db.entityMetadatas.map(async ({ target }) => db.getRepository<Record<string, unknown>>(target).find()),
    );
    for (const row of tables.flat()) if (typeof row.id === 'string') ids.add(row.id);
    const dangling = tables
      .flat()
      .flatMap((row) =>
        Object.entries(row).filter(
          ([name, value]) =>
            name.endsWith('Id') && name !== 'missionId' && typeof value === 'string' && !ids.has(value),
        ),
      );
    expect(dangling).toEqual([]);
  });
});
