import { shop } from './graphs/shop';
import { openPair, type Pair } from './opened';

/** An entity under two names, in two places the planner cannot know to be one. */
const TWICE = `{
  one: product(id: "1") { name reviews { text author { email } } }
  other: product(id: "1") { name reviews { text author { email } } }
}`;

describe('one execution', () => {
  let pair: Pair;
  beforeAll(async () => void (pair = await openPair(shop)));
  afterAll(() => pair.close());

  it.each(['askCompiled', 'askInText'] as const)('asks a subgraph the same once (%s)', async (ask) => {
    const question = { query: TWICE, variables: {} };
    const stock = await pair.askStock(question);
    const asked = pair.requests.filter(({ subgraph }) => subgraph === 'reviews').length;
    expect(asked).toBe(2);
    expect(await pair[ask](question)).toEqual(stock);
    expect(pair.requests.filter(({ subgraph }) => subgraph === 'reviews')).toHaveLength(1);
  });

  it('lets the places of one answer be completed on their own', async () => {
    const question = {
      query: '{ one: product(id: "1") { reviews { author { email } } } other: product(id: "1") { reviews { id } } }',
      variables: {},
    };
    expect(await pair.askCompiled(question)).toEqual(await pair.askStock(question));
  });

  it('sends each different representation once', async () => {
    const question = { query: '{ reviews { author { email reviews { id } } } }', variables: {} };
    const told = () => pair.requests.flatMap(({ variables }) => variables.representations ?? []);
    const stock = await pair.askStock(question);
    expect(told().length).toBeGreaterThan(new Set(told().map((one) => JSON.stringify(one))).size);
    for (const ask of ['askCompiled', 'askInText'] as const) {
      expect(await pair[ask](question)).toEqual(stock);
      for (const { variables } of pair.requests) {
        const representations: unknown = variables.representations ?? [];
        expect(new Set([representations].flat().map((one) => JSON.stringify(one))).size).toBe(
          [representations].flat().length,
        );
      }
    }
  });
});
