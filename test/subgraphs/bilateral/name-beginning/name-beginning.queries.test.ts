import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { connectDatabase, migrate, run, writeRows } from '../../../../shared/database';
import { OrganisationRow } from '../../../../subgraphs/bilateral/organisation/organisation.entity';
import { PlaceRow } from '../../../../subgraphs/bilateral/place/place.entity';
import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { planOf } from '../../../contract/plans';
import { openSubgraph, type SubgraphUnderTest } from '../../../kit';
import { freshDatabase } from '../../../kit/database';

const placeOf = (code: string, name: string): PlaceRow => ({
  id: `place-${code}`,
  scheme: 'TEST',
  version: '1',
  code,
  kind: 'COUNTY',
  name,
  country: 'RO',
  seat: null,
  validFrom: null,
  validTo: null,
  note: null,
  sourceId: 'source-test',
  notReported: [],
});

const organisationOf = (code: string, name: string): OrganisationRow => ({
  id: `organisation-${code}`,
  code,
  name,
  nativeName: null,
  kind: 'AGENCY',
  collective: false,
  country: 'RO',
  placeId: null,
  sourceId: 'source-test',
  locator: null,
  note: null,
  notReported: [],
});

async function named(hub: SubgraphUnderTest, text: string): Promise<string[]> {
  const answer = await hub.ask<{ places: { nodes: { code: string }[] } }>(
    'query ($text: String) { places(filter: { text: $text }) { nodes { code } } }',
    { text },
  );
  return answer.places.nodes.map(({ code }) => code);
}

const manyWords = Array.from({ length: 70 }, (_, number) => `n${number}`).join(' ');

const names = { a: 'Østfold', b: 'SĂLAJ', c: 'Timișoara-Vest', d: 'GROẞE Straße', e: 'Bistrița Năsăud', f: 'Năsăud' };

describe('searching for a name', () => {
  it.each([
    ['øst', ['a']],
    ['ostFOLD', ['a']],
    ['salaj', ['b']],
    ['vest', ['c']],
    ['timisoara-v', ['c']],
    ['strasse GROS', ['d']],
    ['NASAUD', ['e', 'f']],
    ['năs bis', ['e']],
    ['fold', []],
    ['%', ['e', 'd', 'f', 'b', 'c', 'a']],
    ['sa%j', []],
    [manyWords, []],
  ])('finds by the beginnings of words in %s, whatever the case and accents, on every engine', async (text, found) => {
    await using hub = await openSubgraph(bilateral);
    const places = Object.entries(names).map(([code, name]) => placeOf(code, name));
    await hub.subgraph.db.transaction((manager) => writeRows(manager, PlaceRow, places));
    expect((await named(hub, text)).sort()).toEqual([...found].sort());
  });

  it('forgets the beginnings of a name that was given up', async () => {
    await using hub = await openSubgraph(bilateral);
    for (const name of ['Cluj', 'Cluj-Napoca', 'Napoca'])
      await hub.subgraph.db.transaction((manager) => writeRows(manager, PlaceRow, [placeOf('a', name)]));
    expect(await named(hub, 'cluj')).toEqual([]);
    expect(await named(hub, 'napoca')).toEqual(['a']);
  });

  it('takes them of a database made before from the names that are there', async () => {
    const { url, drop } = await freshDatabase('names', 'file');
    const { rows, migrations } = bilateral;
    const before = migrations.findIndex(({ name }) => name.startsWith('NameBeginnings'));
    const old = await connectDatabase(url, { rows, migrations: migrations.slice(0, before) });
    await migrate(old);
    // Not by writeRows, which would write their beginnings with them.
    await old.getRepository(PlaceRow).insert(placeOf('a', 'Øst'));
    await old.getRepository(OrganisationRow).insert(organisationOf('b', 'Vi i Øst'));
    await old.destroy();
    const db = await connectDatabase(url, { rows, migrations });
    await migrate(db);
    const kept = await run(
      db,
      sql`SELECT noun, beginning, sorted_by, words FROM name_beginning ORDER BY noun, beginning`,
    );
    expect(kept.map((row) => Object.values(row).join(' '))).toEqual([
      'organisation i b  vi i ost ',
      'organisation o b  vi i ost ',
      'organisation os b  vi i ost ',
      'organisation ost b  vi i ost ',
      'organisation v b  vi i ost ',
      'organisation vi b  vi i ost ',
      'place o Øst  ost ',
      'place os Øst  ost ',
      'place ost Øst  ost ',
    ]);
    await db.destroy();
    await drop();
  });

  it.each(['commune3', 'commune', '17 commune7', 'commune 1', 'elsewhere'])(
    'lists what is named %s in the order of the list, forwards and backwards',
    async (text) => {
      await using hub = await openSubgraph(bilateral);
      const places = Array.from({ length: 600 }, (_, number) =>
        placeOf(String(number), `${number % 37} Commune${number % 10} ${number}`),
      );
      await hub.subgraph.db.transaction((manager) => writeRows(manager, PlaceRow, places));
      const beginnings = text.split(' ');
      const expected = places
        .filter(({ name }) =>
          beginnings.every((beginning) =>
            name
              .toLowerCase()
              .split(' ')
              .some((word) => word.startsWith(beginning)),
          ),
        )
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ code }) => code);
      expect(await walked(hub, text, 'first: 50, after: $at', 'endCursor')).toEqual(expected);
      expect(await walked(hub, text, 'last: 50, before: $at', 'startCursor')).toEqual([...expected].reverse());
    },
    60_000,
  );

  it('reads no table as a whole, and sorts none', async () => {
    await using hub = await openSubgraph(bilateral);
    const { db } = hub.subgraph;
    const numbers = Array.from({ length: 2_000 }, (_, number) => number);
    await db.transaction(async (manager) => {
      await writeRows(
        manager,
        PlaceRow,
        numbers.map((number) => placeOf(String(number), `Commune${number % 10} ${number}`)),
      );
      await writeRows(
        manager,
        OrganisationRow,
        numbers.map((number) => organisationOf(String(number), `Unit${number % 10} ${number}`)),
      );
    });
    if (db.options.type !== 'better-sqlite3') await db.query('ANALYZE TABLE place, organisation, name_beginning');
    for (const list of ['places', 'organisations'])
      for (const text of ['17', 'commune3 17', 'unit1', 'nothing'])
        expect(await readWhole(db, hub, list, text)).toEqual([]);
  }, 60_000);
});

/** Codes of a whole list, page by page. */
async function walked(hub: SubgraphUnderTest, text: string, page: string, cursor: 'endCursor' | 'startCursor') {
  const codes: string[] = [];
  for (let at: string | null = null; ;) {
    const answer: {
      places: { nodes: { code: string }[]; pageInfo: Record<'endCursor' | 'startCursor', string | null> };
    } = await hub.ask(
      `query ($text: String, $at: String) { places(filter: { text: $text }, ${page}) { nodes { code } pageInfo { ${cursor} } } }`,
      { text, at },
    );
    const found = answer.places.nodes.map(({ code }) => code);
    if (found.length === 0) return codes;
    codes.push(...(cursor === 'endCursor' ? found : found.reverse()));
    at = answer.places.pageInfo[cursor];
  }
}

/** Tables a search reads every row of, or sorts. */
async function readWhole(db: DataSource, hub: SubgraphUnderTest, list: string, text: string): Promise<string[]> {
  const said: [string, unknown[]][] = [];
  const ask = db.query.bind(db);
  const spy = jest.spyOn(db, 'query').mockImplementation((statement, values: unknown) => {
    const given: unknown[] = Array.isArray(values) ? values : [];
    said.push([statement, given]);
    return ask(statement, given);
  });
  await hub.ask(`{ ${list}(filter: { text: "${text}" }) { totalCount nodes { id } } }`);
  spy.mockRestore();
  const sizes = new Map([
    ['place', 2_000],
    ['organisation', 2_000],
    ['name_beginning', 40_000],
  ]);
  const whole: string[] = [];
  for (const [statement, values] of said)
    for (const { table, reads, sortsAll } of await planOf(db, statement, values, sizes))
      if (reads === 'every' || sortsAll) whole.push(`${table}: ${statement}`);
  return whole;
}
