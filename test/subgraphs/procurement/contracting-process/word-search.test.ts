import { writeRows } from '../../../../shared/database';
import { wordsAsked } from '../../../../shared/scalars';
import {
  ContractingProcessRow,
  ContractingProcessWordRow,
} from '../../../../subgraphs/procurement/contracting-process/contracting-process.entity';
import { wordRowsOf, wordsOf } from '../../../../subgraphs/procurement/contracting-process/search-text';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { processOf } from '../../../bench/scale/processes';
import { openSubgraph, type SubgraphUnderTest } from '../../../kit';

const PROCESSES = 1_500;
const processes = Array.from({ length: PROCESSES }, (_, number) => processOf(number, PROCESSES));

interface Page {
  readonly contractingProcesses: {
    readonly nodes: readonly { readonly ocid: string }[];
    readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> &
      Readonly<Record<'startCursor' | 'endCursor', string | null>>;
  };
}

const query = `query ($search: String, $order: ContractingProcessOrder, $first: Int, $after: String, $last: Int, $before: String) {
  contractingProcesses(filter: { search: $search }, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
    nodes { ocid } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** Ocids a search finds, page by page from one end of the list to the other. */
async function walked(hub: SubgraphUnderTest, search: string, order: string, backward: boolean): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null = null; ;) {
    const part: object = backward ? { last: 15, before: cursor } : { first: 15, after: cursor };
    const { nodes, pageInfo } = (await hub.ask<Page>(query, { search, order, ...part })).contractingProcesses;
    const some = nodes.map(({ ocid }) => ocid);
    if (backward) found.unshift(...some);
    else found.push(...some);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

/** The same, read from the records one by one. */
function expected(search: string, order: string): string[] {
  const kept = processes.filter(({ searchText }) =>
    wordsAsked(search).every((beginning) => wordsOf(searchText).some((word) => word.startsWith(beginning))),
  );
  const key = ({ publishedOn, deadlineOn, id }: ContractingProcessRow) =>
    `${(order.startsWith('DEADLINE') ? deadlineOn : publishedOn) ?? ''}/${id}`;
  const sorted = kept.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return (order.endsWith('DESC') ? sorted.reverse() : sorted).map(({ ocid }) => ocid);
}

describe('a search for words', () => {
  let hub: SubgraphUnderTest;
  beforeAll(async () => {
    hub = await openSubgraph(procurement);
    await hub.subgraph.db.transaction(async (manager) => {
      await writeRows(manager, ContractingProcessRow, processes);
      await writeRows(manager, ContractingProcessWordRow, wordRowsOf(processes));
    });
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  it.each(['laptops', 'laptops 17', 'lap unit 1', 'unit 00000', 's 17', 'laptops printers', 'laptops unheard'])(
    'finds %s once each, in every order, forward and backward',
    async (search) => {
      for (const order of ['PUBLISHED_ON_DESC', 'PUBLISHED_ON_ASC', 'DEADLINE_ON_ASC'])
        for (const backward of [false, true])
          expect([order, backward, await walked(hub, search, order, backward)]).toEqual([
            order,
            backward,
            expected(search, order),
          ]);
    },
  );

  it('is led by the rarer of two words, and looks the other up by its key', async () => {
    await hub.ask(query, { search: 'laptops 500', order: 'PUBLISHED_ON_DESC', first: 15 });
    const page = hub.statements.at(-1) ?? '';
    expect(page).toMatch(/WHERE w\.word = \?/);
    expect(page).toMatch(/o0\.word = \? AND o0\.published_on = w\.published_on AND o0\.process_id = w\.process_id/);
    expect(page).not.toMatch(/t\.id IN \(/);
  });

  it('reads no process for a word that none has', async () => {
    await hub.ask(query, { search: 'laptops unheard', order: 'PUBLISHED_ON_DESC', first: 15 });
    expect(hub.statements.filter((statement) => statement.includes('FROM contracting_process t'))).toEqual([]);
  });
});
