import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadDefinition, registryOf } from '../../gateway/hub/registry';
import { drift } from '../../shared/database';
import { openSubgraph, type SubgraphUnderTest } from '../kit';
import { filteredLists, ownedEntities, questionFor, representationsOf, undescribed, unsafeSeams } from './schema-walk';

const root = resolve(__dirname, '../..');
const registry = registryOf(readFileSync(resolve(root, 'subgraphs/registry.json'), 'utf8')).filter(
  ({ module }) => module !== undefined,
);

/** What every subgraph promises the others, a partner's included. */
describe.each(registry)('the subgraph $name', (entry) => {
  const definition = loadDefinition(entry);
  let hub: SubgraphUnderTest;
  beforeAll(async () => {
    hub = await openSubgraph(definition, ...Object.keys(definition.dataSets));
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  it('tells its readers what it owns', () => {
    const readme = resolve(root, 'subgraphs', entry.name, 'README.md');
    expect(existsSync(readme)).toBe(true);
    expect(readFileSync(readme, 'utf8').split('\n').length).toBeLessThanOrEqual(60);
  });

  it('listens where the registry says', () => {
    expect(new URL(entry.url).port).toBe(String(definition.defaultPort));
  });

  it('has migrations that lead to exactly the tables its rows describe', async () => {
    expect(await drift(hub.subgraph.db)).toEqual([]);
  });

  it('describes every type, field, argument and value of its own', () => {
    expect(undescribed(hub.subgraph.sdl)).toEqual([]);
  });

  it('lets every root field and every field of a foreign entity be null, so that its absence empties no answer', () => {
    expect(unsafeSeams(hub.subgraph.sdl)).toEqual([]);
  });

  it.each(ownedEntities(definition))(
    'finds a hundred %s by key in one statement, and null for those unknown',
    async (type) => {
      const known = await representationsOf(hub, type, 100);
      const unknown = Array.from({ length: 100 - known.length }, (_, index) => ({
        __typename: type,
        id: `unknown-${index}`,
      }));
      const answer = await hub.ask(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { id } } }`,
        {
          representations: [...known, ...unknown],
        },
      );
      expect(hub.statements).toHaveLength(1);
      expect(answer._entities).toEqual([...known.map(({ id }) => ({ id })), ...unknown.map(() => null)]);
    },
  );

  const filtered = filteredLists(definition);
  // A small subgraph may have no list with a filter; a table of nothing is a fault of its own.
  if (filtered.length > 0)
    it.each(filtered)('takes null in the filter of %s for "not given"', async (_field, withNulls, without) => {
      expect(await hub.ask(withNulls)).toEqual(await hub.ask(without));
    });

  const fields = questionFor(definition);
  it.each(fields)('asks $type $field of a hundred as of one', async ({ type, selection }) => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`;
    const all = await representationsOf(hub, type, 100);
    let most = 0;
    for (const one of all) {
      await hub.ask(query, { representations: [one] });
      most = Math.max(most, hub.statements.length);
    }
    await hub.ask(query, { representations: all });
    expect(hub.statements.length).toBeLessThanOrEqual(most);
  });

  it.each(fields)('answers $type $field as graphql-js does', async ({ type, selection }) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${type} { ${selection} } } }`;
    const request = { query, variables: { of: [...(await representationsOf(hub, type, 5)), { __typename: type }] } };
    const { subgraph } = hub;
    const { body } = await subgraph.server.executeOperation(request, { contextValue: subgraph.context() });
    if (body.kind !== 'single') throw new Error('answered in parts');
    const { errors, data } = body.singleResult;
    // The moment records are counted at, and the reference of a fault, are others for each of the two.
    const timeless = (text: string) =>
      text.replaceAll(/"asOf":"[^"]*"/g, '"asOf":"now"').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'reference');
    const oracle = `${JSON.stringify({ errors, data })}\n`;
    expect(timeless((await subgraph.quickText(request)) ?? 'not compiled')).toBe(timeless(oracle));
  });
});
