import { Decimal } from 'decimal.js';
import { idOf } from '../../../../shared/ids';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';

interface Row {
  readonly keys: { readonly dimension: string; readonly value: string | null }[];
  readonly processes: number;
  readonly awards: number;
  readonly values: { readonly currency: string; readonly amount: string; readonly share: number }[];
  readonly leadTimes: { readonly deadlineToAward: Record<string, number | null> };
}

const FIELDS = `keys { dimension value } processes awards values { currency amount share }
  leadTimes { deadlineToAward { average least most missing negative } }`;

describe('the summary of procurement', () => {
  it.each([
    'EQUIPMENT_CATEGORY',
    'STATUS',
    'STATUS_DETAILS',
    'METHOD',
    'MAIN_CATEGORY',
    'BUYER',
    'YEAR',
    'SINGLE_TENDERER',
  ])('splits by %s in one statement, loses nothing and adds no two currencies', async (dimension) => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask(`{ rows: procurementSummary(by: [${dimension}]) { ${FIELDS} } }`);
    expect(hub.statements).toHaveLength(1);
    const whole = await hub.ask(`{ rows: procurementSummary(by: []) { ${FIELDS} } }`);
    const [rows, [all]] = [answer.rows as Row[], whole.rows as [Row]];
    const total = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0);
    expect(total(({ processes }) => processes)).toBe(all.processes);
    expect(total(({ awards }) => awards)).toBe(all.awards);
    expect(all.values.map(({ currency, share }) => [currency, share])).toEqual([
      ['EUR', 1],
      ['RON', 1],
    ]);
    for (const { currency, amount } of all.values) {
      const parts = rows.flatMap(({ values }) => values.filter((value) => value.currency === currency));
      expect(Decimal.sum(...parts.map((part) => part.amount)).toFixed()).toBe(amount);
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  it('keeps what is not awarded with what was awarded in the currency of its value', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const apart = (records: string) =>
      `SELECT COUNT(*) AS number FROM ${records} t WHERE value_currency IS NOT NULL AND awarded_currency IS NULL`;
    const [processes] = await hub.subgraph.db.query<[{ number: unknown }]>(apart('contracting_process'));
    const [sums] = await hub.subgraph.db.query<[{ number: unknown }]>(apart('contracting_process_rollup'));
    expect([Number(processes.number) > 0, Number(sums.number)]).toEqual([true, 0]);
  });

  it('gives lead times with what is missing and what is negative', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask(`{ procurementSummary(filter: { status: [COMPLETE] }, by: []) { processes leadTimes {
      deadlineToAward { average least most missing negative } awardToSignature { missing negative }
    } } }`);
    expect(answer.procurementSummary).toEqual([
      {
        processes: 31,
        leadTimes: {
          deadlineToAward: { average: expect.any(Number) as number, least: -6, most: 43, missing: 1, negative: 1 },
          awardToSignature: { missing: 1, negative: 0 },
        },
      },
    ]);
  });

  it('has one row of nothing where nothing is, and leads to buyers and categories', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask(`{
      none: procurementSummary(filter: { search: "nothing of the kind" }, by: []) { processes values { amount } leadTimes { deadlineToAward { average missing } } }
      noneBy: procurementSummary(filter: { search: "nothing of the kind" }, by: [STATUS]) { processes }
      byBuyer: procurementSummary(by: [BUYER]) { buyer { name } equipmentCategory { code } processes }
      byCategory: procurementSummary(by: [EQUIPMENT_CATEGORY]) { equipmentCategory { label { no } } processes }
    }`);
    expect(answer).toMatchObject({
      none: [{ processes: 0, values: [], leadTimes: { deadlineToAward: { average: null, missing: 0 } } }],
      noneBy: [],
    });
    const byBuyer = answer.byBuyer as { buyer: { name: string }; processes: number }[];
    expect(byBuyer.map(({ buyer, processes }) => [buyer.name.slice(0, 7), processes]).sort()).toEqual([
      ['County ', 5],
      ['County ', 5],
      ['General', 28],
    ]);
    expect(answer.byCategory).toHaveLength(8);
    // Buyers of the one and categories of the other are asked once each.
    expect(hub.statements).toHaveLength(6);
  });

  it('is asked for a hundred projects as for one', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const ask = (ids: readonly string[]) =>
      hub.ask(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project { procurementSummary(by: [METHOD]) { ${FIELDS} } } } }`,
        { representations: ids.map((id) => ({ __typename: 'Project', id })) },
      );
    const ids = [idOf('Project', 'PDP1'), ...Array.from({ length: 99 }, (_, index) => `project-${String(index)}`)];
    const answer = await ask(ids);
    expect(hub.statements).toHaveLength(1);
    const [mine, other] = answer._entities as { procurementSummary: Row[] }[];
    expect(mine?.procurementSummary).toHaveLength(4);
    expect(other?.procurementSummary).toEqual([]);
  });

  it('refuses to group by one dimension twice', async () => {
    await using hub = await openSubgraph(procurement);
    const { errors } = await hub.answer('{ procurementSummary(by: [STATUS, STATUS]) { processes } }');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_DIMENSIONS');
  });
});
