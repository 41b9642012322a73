import { writeRows } from '../../../../shared/database';
import { DeploymentRow, DeploymentSpanRow } from '../../../../subgraphs/personnel/deployment/deployment.entity';
import { spanRowsOf } from '../../../../subgraphs/personnel/deployment/deployment-span';
import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
import { deployments } from '../../../bench/scale/deployments';
import { openSubgraph, type SubgraphUnderTest } from '../../../kit';

/** Four hundred deployments of up to sixty days in ten years; some lack a day, one ends before it begins, one is long. */
const made: DeploymentRow[] = [...deployments(400)].map((one, number) =>
  Object.assign(one, {
    startsOn: number % 20 === 3 ? null : number === 7 ? '2010-02-01' : one.startsOn,
    endsOn: number % 20 === 3 ? one.endsOn : number % 20 === 5 ? null : number === 7 ? '2018-02-01' : one.endsOn,
  }),
);
const backwards = made.findIndex(({ startsOn, endsOn }) => startsOn !== null && endsOn !== null);
const [early] = made.splice(backwards, 1);
if (early) made.push(Object.assign(early, { startsOn: '2014-07-20', endsOn: '2014-07-10' }));

interface Page {
  readonly deployments: {
    readonly nodes: readonly { readonly code: string }[];
    readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> &
      Readonly<Record<'startCursor' | 'endCursor', string | null>>;
  };
}

const query = `query ($filter: DeploymentFilter, $order: DeploymentOrder, $first: Int, $after: String, $last: Int, $before: String) {
  deployments(filter: $filter, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
    nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function walked(hub: SubgraphUnderTest, filter: object, order: string, backward: boolean): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null = null; ;) {
    const part: object = backward ? { last: 15, before: cursor } : { first: 15, after: cursor };
    const { nodes, pageInfo } = (await hub.ask<Page>(query, { filter, order, ...part })).deployments;
    const some = nodes.map(({ code }) => code);
    if (backward) found.unshift(...some);
    else found.push(...some);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

/** The same, read from the records one by one. */
function expected({ from, to }: { from: string; to?: string }, order: string): string[] {
  const kept = made.filter(
    ({ startsOn, endsOn }) =>
      (endsOn === null ? startsOn !== null : endsOn >= from) &&
      (to === undefined || (startsOn !== null && startsOn <= to)),
  );
  const key = ({ startsOn, id }: DeploymentRow) => `${startsOn ?? ''}/${id}`;
  const sorted = kept.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return (order.endsWith('DESC') ? sorted.reverse() : sorted).map(({ code }) => code);
}

describe('deployments that run on or after a day', () => {
  let hub: SubgraphUnderTest;
  beforeAll(async () => {
    hub = await openSubgraph(personnel);
    await hub.subgraph.db.transaction(async (manager) => {
      await writeRows(manager, DeploymentRow, made);
      await writeRows(manager, DeploymentSpanRow, made.flatMap(spanRowsOf));
    });
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  it.each([{ from: '2014-06-30' }, { from: '2014-07-15', to: '2014-07-31' }, { from: '2014-06-30', to: '2014-05-31' }])(
    'are listed once each, in the order they begin, from either end: %j',
    async (filter) => {
      for (const order of ['STARTS_ON_ASC', 'STARTS_ON_DESC'])
        for (const backward of [false, true])
          expect([order, backward, await walked(hub, filter, order, backward)]).toEqual([
            order,
            backward,
            expected(filter, order),
          ]);
    },
  );

  it('are found in the blocks over that day, in one statement', async () => {
    await hub.ask(query, { filter: { from: '2014-06-30' }, order: 'STARTS_ON_ASC', first: 5 });
    const [statement = '', ...more] = hub.statements;
    expect(more).toEqual([]);
    expect(statement.match(/s\.block = \?/g)).toHaveLength(17);
  });
});
