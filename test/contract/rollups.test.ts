import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildASTSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql';
import { loadDefinition, registryOf } from '../../gateway/hub/registry';
import { Rollup } from '../../shared/database';
import { openSubgraph, type SubgraphUnderTest } from '../kit';

const registry = registryOf(readFileSync(resolve(__dirname, '../../subgraphs/registry.json'), 'utf8')).filter(
  (entry) => entry.module !== undefined && loadDefinition(entry).rollups !== undefined,
);

/** Everything of a summary row but what leads elsewhere. */
function leavesOf(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (isLeafType(below)) return field.name;
    const isEntity = isObjectType(below) && below.astNode?.directives?.some(({ name }) => name.value === 'key');
    return isEntity ? [] : `${field.name} ${leavesOf(below)}`;
  });
  return `{ ${fields.join(' ')} }`;
}

/** A filter field with each of its values, and with two of them; nested filters are asked field by field. */
function filtersOf({ name, type }: GraphQLInputField): string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields())
      .flatMap(filtersOf)
      .map((text) => `${name}: { ${text} }`);
  if (!isEnumType(named) || !isListType(type)) return [];
  const values = named.getValues().map((value) => value.name);
  return [
    ...values.map((value) => `${name}: [${value}]`),
    `${name}: [${values.slice(0, 2).join(', ')}]`,
    `${name}: []`,
  ];
}

interface Asked {
  readonly name: string;
  readonly filters: readonly string[];
  readonly dimensions: readonly string[];
  readonly selection: string;
}

const argumentOf = (field: GraphQLField<unknown, unknown>, name: string) =>
  field.args.find((argument) => argument.name === name);

/** Root fields that summarise, or that count a list, with their filters. */
function askedOf(sdl: string): Asked[] {
  const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const by = argumentOf(field, 'by');
    const filter = argumentOf(field, 'filter');
    const filterType = filter && getNamedType(filter.type);
    const target = getNamedType(field.type);
    if (!isInputObjectType(filterType) || !(by || target.name.endsWith('Connection'))) return [];
    const dimension = by && getNamedType(by.type);
    return {
      name: field.name,
      filters: Object.values(filterType.getFields()).flatMap(filtersOf),
      dimensions: isEnumType(dimension) ? dimension.getValues().map(({ name }) => name) : [],
      selection: by ? leavesOf(target) : '{ totalCount }',
    };
  });
}

/** Questions of a field: every dimension and every two without a filter; every filter alone and by each dimension. */
function questionsOf({ name, filters, dimensions, selection }: Asked): string[] {
  const ask = (by: readonly string[], filter = '') => {
    const given = [
      ...(filter ? [`filter: { ${filter} }`] : []),
      ...(dimensions.length ? [`by: [${by.join(', ')}]`] : []),
    ];
    return `{ ${name}${given.length ? `(${given.join(', ')})` : ''} ${selection} }`;
  };
  const ones = [[], ...dimensions.map((one) => [one])];
  const twos = dimensions.flatMap((one) => dimensions.filter((other) => other !== one).map((other) => [one, other]));
  return [
    ...[...ones, ...twos].map((by) => ask(by)),
    ...ones.flatMap((by) => filters.map((filter) => ask(by, filter))),
    ...(dimensions.length > 2 ? [ask(dimensions.slice(0, 3)), ask(dimensions)] : []),
  ];
}

describe.each(registry)('the sums $name keeps', (entry) => {
  const definition = loadDefinition(entry);
  let hub: SubgraphUnderTest;
  beforeAll(async () => {
    hub = await openSubgraph(definition, ...Object.keys(definition.dataSets));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => hub[Symbol.asyncDispose]());

  it('are what the records add up to once the data sets are loaded, and loaded again', async () => {
    for (const set of Object.keys(definition.dataSets)) await hub.subgraph.load(set);
    for (const rollup of definition.rollups ?? []) expect(await rollup.check(hub.subgraph.db)).toEqual([]);
  });

  it('answer every summary and total as the records do', async () => {
    let kept = 0;
    const differ: string[] = [];
    for (const query of askedOf(hub.subgraph.sdl).flatMap(questionsOf)) {
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
  });
});
