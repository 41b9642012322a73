import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { fixture, importInto } from '../import/importing';

interface Node {
  readonly id: string;
  readonly name: string;
  readonly awardCount: number;
  readonly buyerCount: number;
  readonly awards: { readonly totalCount: number };
}

describe('suppliers', () => {
  it('that won more than once, from more than one buyer, are found', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask(
      '{ suppliers(filter: { minAwards: 2, minBuyers: 2 }) { totalCount nodes { id name awardCount buyerCount awards { totalCount } } } }',
    );
    const { nodes, totalCount } = answer.suppliers as { nodes: Node[]; totalCount: number };
    expect(nodes).toHaveLength(totalCount);
    expect(totalCount).toBeGreaterThan(1);
    for (const { awardCount, buyerCount, awards } of nodes) {
      expect(awardCount).toBe(awards.totalCount);
      expect(awardCount).toBeGreaterThanOrEqual(2);
      expect(buyerCount).toBeGreaterThanOrEqual(2);
    }
    expect(nodes.map(({ awardCount }) => awardCount)).toEqual(
      nodes.map(({ awardCount }) => awardCount).sort((a, b) => b - a),
    );
    const [first] = nodes;
    const one = await hub.ask('query ($id: ID!) { supplier(id: $id) { name } none: supplier(id: "nobody") { name } }', {
      id: first?.id,
    });
    expect(one).toEqual({ supplier: { name: first?.name }, none: null });
  });

  it('are counted by awards that stand, and ordered by them', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('release.json')]);
    const answer = await hub.ask(
      '{ suppliers { nodes { name country awardCount buyerCount awards { totalCount } notReported } } }',
    );
    expect(answer.suppliers).toEqual({
      nodes: [
        {
          name: 'Furnizor Unu SRL',
          country: 'RO',
          awardCount: 2,
          buyerCount: 1,
          awards: { totalCount: 2 },
          notReported: [],
        },
        {
          name: 'Leverandør To AS',
          country: 'NO',
          awardCount: 1,
          buyerCount: 1,
          awards: { totalCount: 2 },
          notReported: [],
        },
      ],
    });
  });

  it.each([
    ['country: ["NO"]', 2],
    ['isPerson: true', 0],
    ['isPerson: false, minAwards: 1', 9],
    ['minBuyers: 3', 3],
  ])('are kept by %s', async (filter, count) => {
    await using hub = await openSubgraph(procurement, 'demo');
    for (const orderBy of ['AWARD_COUNT_DESC', 'BUYER_COUNT_DESC', 'NAME_ASC']) {
      const answer = await hub.ask(
        `{ suppliers(filter: { ${filter} }, orderBy: ${orderBy}) { totalCount nodes { organisation { id } } } }`,
      );
      expect(answer.suppliers).toMatchObject({ totalCount: count });
    }
  });
});
