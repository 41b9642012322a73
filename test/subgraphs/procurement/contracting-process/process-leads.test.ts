import { writeRows } from '../../../../shared/database';
import { ContractingProcessRow } from '../../../../subgraphs/procurement/contracting-process/contracting-process.entity';
import { leadTimesOf } from '../../../../subgraphs/procurement/contracting-process/lead-times';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { processOf } from '../../../bench/scale/processes';
import { openSubgraph, type SubgraphUnderTest } from '../../../kit';

const PROCESSES = 1_200;
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * One in ten has no dates, one in fifteen no deadline, one in twenty was due a month before it was published; a third
 * was published within some weeks.
 */
const processes = Array.from({ length: PROCESSES }, (_, number) => {
  const row = processOf(number, PROCESSES);
  if (number % 3 === 0 && row.publishedOn !== null) {
    row.publishedOn = daysAfter('2014-08-01', number % 40);
    row.deadlineOn = daysAfter(row.publishedOn, number % 27);
  }
  const early = row.publishedOn && daysAfter(row.publishedOn, -30);
  if (number % 15 === 4) row.deadlineOn = null;
  if (number % 20 === 7) row.deadlineOn = early;
  return Object.assign(row, leadTimesOf(row));
});

interface Page {
  readonly contractingProcesses: {
    readonly nodes: readonly { readonly ocid: string }[];
    readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> &
      Readonly<Record<'startCursor' | 'endCursor', string | null>>;
  };
}

const query = `query ($filter: ContractingProcessFilter, $order: ContractingProcessOrder, $first: Int, $after: String, $last: Int, $before: String) {
  contractingProcesses(filter: $filter, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
    nodes { ocid } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function walked(hub: SubgraphUnderTest, filter: object, order: string, backward: boolean): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null = null; ;) {
    const part: object = backward ? { last: 15, before: cursor } : { first: 15, after: cursor };
    const { nodes, pageInfo } = (await hub.ask<Page>(query, { filter, order, ...part })).contractingProcesses;
    const some = nodes.map(({ ocid }) => ocid);
    if (backward) found.unshift(...some);
    else found.push(...some);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

function expected(keeps: (row: ContractingProcessRow) => boolean, order: string): string[] {
  const key = ({ publishedOn, deadlineOn, id }: ContractingProcessRow) =>
    `${(order.startsWith('DEADLINE') ? deadlineOn : publishedOn) ?? ''}/${id}`;
  const sorted = processes.filter(keeps).sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return (order.endsWith('DESC') ? sorted.reverse() : sorted).map(({ ocid }) => ocid);
}

const publishedIn =
  (from: string, to: string) =>
  ({ publishedOn }: ContractingProcessRow): boolean =>
    publishedOn !== null && publishedOn >= from && publishedOn <= to;

const stories: readonly (readonly [object, string, (row: ContractingProcessRow) => boolean])[] = [
  [{ publishedFrom: '2017-06-30' }, 'DEADLINE_ON_ASC', publishedIn('2017-06-30', '9')],
  [{ publishedFrom: '2014-08-20' }, 'DEADLINE_ON_ASC', publishedIn('2014-08-20', '9')],
  [
    { publishedFrom: '2014-08-20', publishedTo: '2014-08-30' },
    'DEADLINE_ON_ASC',
    publishedIn('2014-08-20', '2014-08-30'),
  ],
  [{ publishedTo: '2012-06-30' }, 'DEADLINE_ON_ASC', publishedIn('', '2012-06-30')],
  [
    { publishedFrom: '2014-01-01', publishedTo: '2014-06-30' },
    'DEADLINE_ON_ASC',
    publishedIn('2014-01-01', '2014-06-30'),
  ],
  [
    { publishedFrom: '2017-06-30', status: ['ACTIVE'] },
    'DEADLINE_ON_ASC',
    (row) => publishedIn('2017-06-30', '9')(row) && row.status === 'ACTIVE',
  ],
  [
    { leadTimeAnomaly: ['MISSING_PUBLICATION_TO_DEADLINE', 'NEGATIVE_PUBLICATION_TO_DEADLINE'] },
    'PUBLISHED_ON_DESC',
    ({ publicationToDeadlineDays: days }) => days === null || days < 0,
  ],
];

describe('a list of processes in the order of another day than the one that is asked for', () => {
  let hub: SubgraphUnderTest;
  beforeAll(async () => {
    hub = await openSubgraph(procurement);
    await hub.subgraph.db.transaction((manager) => writeRows(manager, ContractingProcessRow, processes));
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  it.each(stories)('has each of %j once, by %s, from either end', async (filter, order, keeps) => {
    const all = expected(keeps, order);
    expect(all.length).toBeGreaterThan(20);
    for (const backward of [false, true]) expect(await walked(hub, filter, order, backward)).toEqual(all);
  });
});
