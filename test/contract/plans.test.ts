import { type DataSource } from 'typeorm';
import { type OpenSubgraph } from '../../shared/federation';
import { subgraph as personnel } from '../../subgraphs/personnel/subgraph';
import { subgraph as procurement } from '../../subgraphs/procurement/subgraph';
import { subgraph as training } from '../../subgraphs/training/subgraph';
import { openSet } from '../bench/scale/build';
import { openSubgraph } from '../kit';
import { askableFields, type AskableField, question } from '../kit/schema-questions';
import { planOf } from './plans';

const server = process.env.HUB_TEST_DATABASE;
const ROWS = 10_000;

/** Tables that stay small, and why. */
const small: Readonly<Record<string, string>> = {
  topic: 'a closed list',
  event_topic: 'joined to topics, a closed list, where a filter names their codes',
  event_series: 'a programme has tens of series',
  event_series_topic: 'a programme has tens of series',
  event_series_type: 'a programme has tens of series',
  equipment_category: 'a closed list',
  facility: 'a programme builds tens of facilities',
  import_run: 'one row a run of an importer',
  police_unit: 'a country has some hundred units',
  mission: 'a programme has tens of missions',
  officer_speciality: 'a handful a person',
  place: 'a country has some thousand; their search has a test of its own',
  organisation: 'a country has some thousand; their search has a test of its own',
};

/** Questions that read everything on purpose, and why. */
const exceptions: readonly (readonly [RegExp, string])[] = [
  [/: \[\]/, 'an empty list keeps nothing, and no row is read to say so'],
  [/^\{ (buyers|suppliers|officers) \{ totalCount/, 'a register a hundredth of its records, counted by an index'],
  [/by: \[\w+, BUYER\]/, 'as many groups as buyers, times those of the other dimension: the answer is what is read'],
  [/direction: \[\w+, \w+\]/, 'both values of a list of two keep everything'],
  [/leadTimeAnomaly: \[\w+, \w+\]/, 'either of two columns, most of the processes: no index tells both'],
  [/(from|cpvPrefix|hasIssues): .* totalCount/, 'counts what it keeps, and that is a large part of the set'],
  [/by: \[\w+, EVENT\]/, 'a group or more for each event: the answer is what is read'],
];

/** Pages under every filter and ordering and both together, totals under every filter, summaries by every dimension. */
function questionsOf(field: AskableField): string[] {
  const { filters, orders, dimensions, isSummary } = field;
  if (isSummary)
    return [
      ...[[], ...dimensions.map((one) => [one])].map((by) => question(field, { by })),
      ...dimensions.slice(1).map((one) => question(field, { by: [dimensions[0] ?? '', one] })),
    ];
  const select = '{ nodes { id } }';
  return [undefined, ...filters].flatMap((filter) => [
    ...[undefined, ...orders].map((order) => question(field, { select, filter, order })),
    question(field, { filter }),
  ]);
}

/** Statements a question runs, with their values. */
async function statementsOf(subgraph: OpenSubgraph, query: string): Promise<[string, unknown[]][]> {
  const said: [string, unknown[]][] = [];
  const { db } = subgraph;
  const ask = db.query.bind(db);
  const spy = jest.spyOn(db, 'query').mockImplementation((statement, values: unknown) => {
    const given: unknown[] = Array.isArray(values) ? values : [];
    said.push([statement, given]);
    return ask(statement, given);
  });
  const { errors } = await subgraph.ask({ query });
  spy.mockRestore();
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  return said;
}

async function sizesOf(db: DataSource): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const { tableName } of db.entityMetadatas) {
    const [row] = await db.query<{ total: string | number }[]>(`SELECT COUNT(*) AS total FROM ${tableName}`);
    sizes.set(tableName, Number(row?.total ?? 0));
  }
  return sizes;
}

/** What the plans of a subgraph's questions read that they should not. */
async function readTooMuch(subgraph: OpenSubgraph): Promise<string[]> {
  const { db } = subgraph;
  const sizes = await sizesOf(db);
  const found = new Set<string>();
  for (const query of askableFields(subgraph.sdl).flatMap(questionsOf)) {
    if (exceptions.some(([pattern]) => pattern.test(query))) continue;
    for (const [statement, values] of await statementsOf(subgraph, query)) {
      for (const { table, reads, sortsAll } of await planOf(db, statement, values, sizes)) {
        if (table in small || !sizes.has(table) || (server && (sizes.get(table) ?? 0) < 1_000)) continue;
        if (reads === 'every' || sortsAll)
          found.add(`${query} ${reads === 'every' ? 'reads' : 'sorts'} all of ${table}`);
      }
    }
  }
  return [...found];
}

describe(server ? 'the plans of a server' : 'the plans of SQLite', () => {
  it('read no large table as a whole, and sort none, for any filter, ordering, total or summary', async () => {
    // SQLite plans without knowing how many rows there are; a server looks at them.
    const opened = server
      ? { subgraphs: await openSet(server, ROWS, true, () => undefined), close: async () => undefined }
      : await openEmpty();
    const wrong: string[] = [];
    for (const subgraph of opened.subgraphs) wrong.push(...(await readTooMuch(subgraph)));
    for (const { db, close } of opened.subgraphs) {
      if (server) await db.dropDatabase();
      await close();
    }
    await opened.close();
    expect(wrong).toEqual([]);
  }, 240_000);
});

async function openEmpty() {
  const opened = await Promise.all([
    openSubgraph(procurement, 'demo'),
    openSubgraph(training, 'demo'),
    openSubgraph(personnel, 'demo'),
  ]);
  return {
    subgraphs: opened.map(({ subgraph }) => subgraph),
    close: async () => {
      await Promise.all(opened.map((one) => one[Symbol.asyncDispose]()));
    },
  };
}
