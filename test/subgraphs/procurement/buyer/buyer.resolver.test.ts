import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf } from '../../../../shared/ids';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph, type SubgraphUnderTest } from '../../../kit';
import { fixture, importInto } from '../import/importing';

const SUMS = `processes awards values { currency amount } awardedValues { currency amount }
  leadTimes { deadlineToAward { average least most missing negative } }`;

interface Node {
  readonly id: string;
  readonly identifier: { readonly id: string } | null;
  readonly processCount: number;
  readonly contractingProcesses: { readonly totalCount: number };
  readonly procurementSummary: readonly { readonly processes: number }[];
}

/** Buyers from the largest down: each with what it says to buy, which is what there is. */
async function largest(hub: SubgraphUnderTest): Promise<Node[]> {
  const answer = await hub.ask<{ buyers: { nodes: Node[] } }>(
    `{ buyers(first: 100, orderBy: PROCESS_COUNT_DESC) { nodes {
      id identifier { id } processCount contractingProcesses { totalCount } procurementSummary(by: []) { ${SUMS} }
    } } }`,
  );
  const { nodes } = answer.buyers;
  for (const { processCount, contractingProcesses, procurementSummary } of nodes) {
    expect(processCount).toBe(contractingProcesses.totalCount);
    expect(procurementSummary.map(({ processes }) => processes)).toEqual([processCount]);
  }
  const counts = nodes.map(({ processCount }) => processCount);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
  return nodes;
}

/** Register numbers of buyers, and how many processes each has. */
const counted = (nodes: readonly Node[]) => nodes.map(({ identifier, processCount }) => [identifier?.id, processCount]);

/** The newer state of a process, as if buyer 200 had taken it over; more processes of buyer 100. */
async function takenOver(): Promise<{ folder: string; moved: string; more: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'ocds-'));
  const text = await readFile(fixture('newer.json'), 'utf8');
  const older = await readFile(fixture('older.json'), 'utf8');
  const [moved, more] = ['moved.json', 'more.json'].map((name) => join(folder, name)) as [string, string];
  await writeFile(moved, text.replaceAll('RO-CUI-100', 'RO-CUI-900').replace('"id": "100"', '"id": "900"'));
  const releases = Array.from({ length: 20 }, (_, number) => older.replace('example-timp', `example-more-${number}`));
  await writeFile(more, `{ "releases": [${releases.join()}] }`);
  return { folder, moved, more };
}

describe('buyers', () => {
  it('are listed with what they buy, and known as an organisation where they are one', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask(`{ buyers { totalCount nodes {
      name country identifier { scheme } organisation { id } contractingProcesses(filter: { status: [COMPLETE] }) { totalCount }
    } } }`);
    expect(answer.buyers).toMatchObject({
      totalCount: 3,
      nodes: [
        { name: 'County police inspectorate A (synthetic)', organisation: null },
        { name: 'County police inspectorate B (synthetic)', organisation: null },
        { name: 'General Inspectorate of the Romanian Police', organisation: { id: idOf('Organisation', 'IGPR') } },
      ],
    });
    expect(hub.statements).toHaveLength(3);
  });

  it('give an organisation what it bought', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organisation {
        contractingProcessesBought { totalCount } awardsWon { totalCount }
      } } }`,
      {
        representations: ['IGPR', 'POD'].map((code) => ({
          __typename: 'Organisation',
          id: idOf('Organisation', code),
        })),
      },
    );
    expect(answer._entities).toEqual([
      { contractingProcessesBought: { totalCount: 28 }, awardsWon: { totalCount: 0 } },
      { contractingProcessesBought: { totalCount: 0 }, awardsWon: { totalCount: 0 } },
    ]);
  });

  it('are the same in every file that gives the same register number', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, ['release.json', 'older.json', 'release-package.json'].map(fixture));
    const answer = await hub.ask(
      '{ buyers(filter: { country: ["RO"], identifier: ["100"] }) { nodes { name contractingProcesses { totalCount } } } }',
    );
    expect(answer.buyers).toEqual({
      nodes: [{ name: 'Inspectoratul Exemplu', contractingProcesses: { totalCount: 4 } }],
    });
  });

  it('are listed from the largest down, in three statements with all they add up to', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const nodes = await largest(hub);
    expect(hub.statements).toHaveLength(3);
    expect(hub.statements.filter((sql) => sql.includes('FROM contracting_process t'))).toEqual([]);
    const all = await hub.ask<{ procurementSummary: (Node & { keys: [{ value: string }] })[] }>(
      `{ procurementSummary(by: [BUYER]) { keys { value } ${SUMS} } }`,
    );
    const groups = new Map(all.procurementSummary.map(({ keys: [key], ...sums }) => [key.value, [sums]]));
    expect(new Map(nodes.map(({ id, procurementSummary }) => [id, procurementSummary]))).toEqual(groups);
    expect(nodes.reduce((sum, { processCount }) => sum + processCount, 0)).toBe(38);
    await hub.subgraph.load('demo');
    expect(await largest(hub)).toEqual(nodes);
  });

  it.each(['', 'filter: { country: ["RO"] },'])(
    'are met page by page, largest first, and back again, with %s',
    async (filter) => {
      await using hub = await openSubgraph(procurement, 'demo');
      const all = (await largest(hub)).map(({ id }) => id);
      const page = async (place: string) => {
        const answer = await hub.ask<{
          buyers: { nodes: Node[]; pageInfo: { startCursor: string; endCursor: string } };
        }>(
          `{ buyers(${filter} orderBy: PROCESS_COUNT_DESC, ${place}) { nodes { id } pageInfo { startCursor endCursor } } }`,
        );
        return { ids: answer.buyers.nodes.map(({ id }) => id), ...answer.buyers.pageInfo };
      };
      const first = await page('first: 2');
      const second = await page(`first: 2, after: "${first.endCursor}"`);
      expect([...first.ids, ...second.ids]).toEqual(all);
      expect((await page(`last: 2, before: "${second.startCursor}"`)).ids).toEqual(first.ids);
    },
  );

  it('are summed by what is asked, and for the processes asked for', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask<{ buyers: { nodes: { id: string; parts: unknown }[] } }>(
      `{ buyers { nodes { id parts: procurementSummary(filter: { status: [COMPLETE] }, by: [METHOD]) { keys { value } ${SUMS} } } } }`,
    );
    expect(hub.statements).toHaveLength(2);
    for (const { id, parts } of answer.buyers.nodes) {
      const alone = await hub.ask(
        `query ($buyer: [ID!]) { parts: procurementSummary(filter: { status: [COMPLETE], buyerId: $buyer }, by: [METHOD]) {
          keys { value } ${SUMS} } }`,
        { buyer: [id] },
      );
      expect(parts).toEqual(alone.parts);
    }
  });

  it('count what imports bring, once, and what another buyer takes over no longer', async () => {
    const { folder, moved, more } = await takenOver();
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('older.json'), more]);
    expect(counted(await largest(hub))).toEqual([['100', 21]]);
    await importInto(hub, [fixture('older.json'), more]);
    expect(counted(await largest(hub))).toEqual([['100', 21]]);
    await importInto(hub, [moved]);
    expect(counted(await largest(hub))).toEqual([
      ['100', 20],
      ['900', 1],
    ]);
    await using backwards = await openSubgraph(procurement);
    await importInto(backwards, [moved]);
    await importInto(backwards, [fixture('older.json')]);
    expect(counted(await largest(backwards))).toEqual([
      ['900', 1],
      ['100', 0],
    ]);
    await rm(folder, { recursive: true });
  });

  it('are counted anew only where the number of their processes may have changed', async () => {
    await using hub = await openSubgraph(procurement);
    const recounts = () => hub.statements.filter((sql) => sql.includes('UPDATE buyer')).length;
    await hub.ask('{ buyers { totalCount } }');
    await importInto(hub, [fixture('older.json')]);
    expect(recounts()).toBe(1);
    await hub.ask('{ buyers { totalCount } }');
    await importInto(hub, [fixture('newer.json')]);
    expect(recounts()).toBe(0);
    expect(counted(await largest(hub))).toEqual([['100', 1]]);
  });

  const onServer = process.env.HUB_TEST_DATABASE ? it : it.skip;
  onServer(
    `are counted right when one import takes away what another adds to${process.env.HUB_TEST_DATABASE ? '' : ' (skipped: SQLite has one writer; HUB_TEST_DATABASE is not set)'}`,
    async () => {
      const { folder, moved, more } = await takenOver();
      for (const files of [
        [moved, more],
        [more, moved],
      ]) {
        await using hub = await openSubgraph(procurement);
        await importInto(hub, [fixture('older.json')]);
        await Promise.all(files.map((file) => importInto(hub, [file])));
        expect(counted(await largest(hub))).toEqual([
          ['100', 20],
          ['900', 1],
        ]);
      }
      await rm(folder, { recursive: true });
    },
    60_000,
  );
});
