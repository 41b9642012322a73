import { readFile } from 'node:fs/promises';
import { paths } from '../../../gateway/hub/paths';
import { type Block, languages, type Report, type Run } from '../../../gateway/report/document';
import { type AskGraph, writeReport } from '../../../gateway/report/report';
import { openHubInOneProcess } from '../../kit';

type Hub = Awaited<ReturnType<typeof openHubInOneProcess>>;

const through =
  (hub: Hub): AskGraph =>
  (query, variables) =>
    hub.answer(query, { ...variables });

const runsOf = (block: Block): readonly Run[] => {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
  }
};
const numbersOf = ({ blocks }: Report) => blocks.flatMap(runsOf).filter((run) => run.kind === 'number');
const words = ({ blocks }: Report): string =>
  blocks
    .flatMap(runsOf)
    .map((run) => ('text' in run ? run.text : ''))
    .join(' ');

describe('the results report of PDP1', () => {
  let hub: Hub;
  let query: string;
  beforeAll(async () => {
    query = await readFile(paths.report, 'utf8');
    hub = await openHubInOneProcess();
  });
  afterAll(() => hub.close());
  const report = (language: (typeof languages)[number]) => writeReport(through(hub), query, 'PDP1', language);

  it.each(languages)('states every number of the results text, each with its evidence, in %s', async (language) => {
    const written = await report(language);
    const { evidence } = written;
    const fromText = numbersOf(written)
      .filter((run) => evidence[run.evidence - 1]?.url === 'https://eeagrants.org/node/1580')
      .map(({ text }) => text);
    expect(new Set(fromText)).toEqual(new Set(['25', '538', '300', '238', '1', '2', '5', '38']));
    expect(evidence.map(({ number }) => number)).toEqual(evidence.map((_entry, index) => index + 1));
  });

  it('stands 489 beside 538, with who says which', async () => {
    const numbers = numbersOf(await report('en')).map(({ text }) => text);
    expect(numbers).toContain('489');
  });

  it('says of what no source states that it is not reported', async () => {
    const written = await report('en');
    const gaps = written.blocks.flatMap(runsOf).filter(({ kind }) => kind === 'gap');
    expect(gaps.length).toBeGreaterThan(20);
    expect(words(written)).toContain('start, end, budget, host districts, ranks, values of the tenders, suppliers');
  });

  it('says how many of the records are made up', async () => {
    const { notices } = await report('en');
    expect(notices.join(' ')).toContain('25 of 25 deployments, 27 of 27 events, 38 of 38 contracting processes');
  });

  it.each([
    ['ro', 'Polițiști români trimiși în Norvegia'],
    ['nb', 'Rumenske politifolk utsendt til Norge'],
  ] as const)('leaves nothing of PDP1 in English in %s but what was never translated', async (language, title) => {
    const written = await report(language);
    const english = written.blocks.flatMap(runsOf).filter(({ kind }) => kind === 'english');
    expect(words(written)).toContain(title);
    // The remark on the figure of the donor's portal.
    expect(english).toHaveLength(1);
  });

  it('is refused with a code for a project that is none', async () => {
    await expect(writeReport(through(hub), query, 'PDP9', 'en')).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
      message: 'There is no project PDP9.',
    });
  });
});

describe('a results report while subgraphs are down', () => {
  it('says what is missing, and tells the rest', async () => {
    await using hub = await openHubInOneProcess();
    await hub.stop('training');
    const query = await readFile(paths.report, 'utf8');
    const written = await writeReport(through(hub), query, 'PDP1', 'en');
    expect(written.notices.filter((notice) => notice.startsWith('Could not be read')).join(' ')).toContain('training');
    expect(written.blocks).not.toContainEqual({ kind: 'heading', text: 'Events and training' });
    expect(numbersOf(written).map(({ text }) => text)).toEqual(expect.arrayContaining(['25', '538', '38']));
    await hub.stop('bilateral');
    await expect(writeReport(through(hub), query, 'PDP1', 'en')).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
    });
  });
});
