import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadDefinition, registryOf } from '../../gateway/hub/registry';
import { Rollup, setsOf, writeRows } from '../../shared/database';
import { openSubgraph, type SubgraphUnderTest } from '../kit';
import { askableFields, type AskableField, question } from '../kit/schema-questions';
import { drawnRows } from './drawn-rows';

const registry = registryOf(readFileSync(resolve(__dirname, '../../subgraphs/registry.json'), 'utf8')).filter(
  (entry) => entry.module !== undefined && loadDefinition(entry).rollups !== undefined,
);

/** Questions of a field: every dimension, two and three without a filter; every filter alone and by each dimension. */
function questionsOf(field: AskableField): string[] {
  const { dimensions, filters } = field;
  const ones = [[], ...dimensions.map((one) => [one])];
  const twos = dimensions.flatMap((one) => dimensions.filter((other) => other !== one).map((other) => [one, other]));
  const threes = setsOf(3, dimensions).filter(({ length }) => length === 3);
  return [
    ...[...ones, ...twos, ...threes, dimensions].map((by) => question(field, { by })),
    ...ones.flatMap((by) => filters.map((filter) => question(field, { by, filter }))),
  ];
}

describe.each(registry)('the sums $name keeps', (entry) => {
  const definition = loadDefinition(entry);
  let hub: SubgraphUnderTest;
  beforeAll(async () => {
    hub = await openSubgraph(definition, ...Object.keys(definition.dataSets));
  }, 60_000);
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => hub[Symbol.asyncDispose]());

  it('are what the records add up to once the data sets are loaded, and loaded again', async () => {
    for (const set of Object.keys(definition.dataSets)) await hub.subgraph.load(set);
    for (const rollup of definition.rollups ?? []) expect(await rollup.check(hub.subgraph.db)).toEqual([]);
  }, 60_000);

  const answerAlike = async () => {
    let kept = 0;
    const differ: string[] = [];
    for (const query of askableFields(hub.subgraph.sdl).flatMap(questionsOf)) {
      const fromCells = await hub.ask(query);
      if (!hub.statements.some((sql) => sql.includes('_rollup'))) continue;
      kept += 1;
      const spy = jest.spyOn(Rollup.prototype, 'levelOf').mockReturnValue(undefined);
      const fromRecords = await hub.ask(query);
      expect(hub.statements.some((sql) => sql.includes('_rollup'))).toBe(false);
      spy.mockRestore();
      if (JSON.stringify(fromCells) !== JSON.stringify(fromRecords)) differ.push(query);
    }
    expect(differ).toEqual([]);
    expect(kept).toBeGreaterThan(40);
  };

  it('answer every summary and total as the records do', answerAlike, 60_000);

  it('answer alike for records drawn by lot', async () => {
    await hub.subgraph.db.transaction(async (manager) => {
      for (const { row, rows } of drawnRows[entry.name] ?? []) await writeRows(manager, row, [...rows]);
    });
    for (const rollup of definition.rollups ?? []) expect(await rollup.check(hub.subgraph.db)).toEqual([]);
    await answerAlike();
  }, 120_000);
});
