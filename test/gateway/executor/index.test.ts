import { shop } from './graphs/shop';
import { openPair, type Pair, type Question } from './opened';
import { supergraphOf, type ToyGraph } from './toy';

const question = (query: string): Question => ({ query, variables: {} });
const NAMES = question('{ products { name } }');
const STOCK = question('{ products { stock } }');

/** The shop without what its stock keeps. */
const withoutStock: ToyGraph = { ...shop, subgraphs: shop.subgraphs.filter(({ name }) => name !== 'stock') };

describe('a new supergraph', () => {
  let pair: Pair;
  beforeEach(async () => void (pair = await openPair(shop)));
  afterEach(() => pair.close());

  it('is taken over with the operations asked most planned for it', async () => {
    for (const asked of [NAMES, STOCK, STOCK, STOCK, NAMES]) await pair.askCompiled(asked);
    const { executor } = pair;
    expect(executor.hottest(1).map(({ asked }) => asked.source)).toEqual([STOCK.query]);
    const before = executor.known(NAMES.query, undefined);
    expect(await executor.prepareAndUpdate(supergraphOf(withoutStock))).toBe(1);
    const known = executor.known(NAMES.query, undefined);
    expect(known).not.toBe(before);
    expect(known).not.toBeNull();
    expect(executor.known(STOCK.query, undefined)).toBeNull();
    expect((await pair.askCompiled(NAMES)).data).toMatchObject({ products: [{ name: 'Product 1' }, {}, {}] });
    expect((await pair.askCompiled(STOCK)).errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  it('does not disturb who is being answered', async () => {
    const whole = await pair.askCompiled(STOCK);
    const running = pair.askCompiled(STOCK, (_name, transport) => ({
      ...transport,
      async send(...asked) {
        pair.executor.update(supergraphOf(withoutStock));
        return transport.send(...asked);
      },
    }));
    expect(await running).toEqual(whole);
  });

  it('that is none leaves the one before in place', async () => {
    await pair.askCompiled(NAMES);
    await expect(pair.executor.prepareAndUpdate('type Query { a: Int }')).rejects.toBeDefined();
    expect((await pair.askCompiled(NAMES)).errors).toBeUndefined();
    expect(pair.executor.hottest(9)).toHaveLength(1);
  });
});
