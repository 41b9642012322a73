import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { folded, wordsIn } from '../../../../shared/scalars';
import { idOf } from '../../../../shared/ids';
import { type ContractingProcessRow } from '../../../../subgraphs/procurement/contracting-process/contracting-process.entity';
import { type OcdsDocument } from '../../../../subgraphs/procurement/import/ocds-document';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph, type SubgraphUnderTest } from '../../../kit';
import { everyRow, foundIn, importInto } from './importing';

jest.setTimeout(60_000);

const data = resolve(__dirname, '../../../../../shared/data/ocds');
const isThere = existsSync(data);
if (!isThere) process.stderr.write(`SKIPPED: imports of real files, because ${data} is not there\n`);

/** Of the run that brought them, and not of what was brought. */
const ofTheRun = ['import_run', 'import_run_dropped'];

/** Every row, without the run that wrote it last; sums over them are what they add up to. */
async function stateOf(hub: SubgraphUnderTest): Promise<Record<string, unknown[]>> {
  const tables = await everyRow(hub, ...ofTheRun);
  for (const rows of Object.values(tables))
    for (const row of rows as Record<string, unknown>[]) if ('run_id' in row) row.run_id = 'some run';
  for (const rollup of procurement.rollups ?? []) expect(await rollup.check(hub.subgraph.db)).toEqual([]);
  return tables;
}

const ocidOf = ({ ocid, compiled, releases }: OcdsDocument): string =>
  String(ocid ?? compiled?.fields.ocid ?? releases[0]?.release.fields.ocid);

/** Real publications of Moldova, Armenia and the United Kingdom, each file under a short name, in a folder. */
async function folderOf(paths: readonly string[]): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'ocds-real-')), 'ocds');
  await mkdir(folder);
  for (const path of paths) await copyFile(path, join(folder, path.slice(data.length + 1).replaceAll('/', '~')));
  return folder;
}

/** Of a folder: all on SQLite; on a server, where every statement is a journey, as many as fit the time. */
const MOST = process.env.HUB_TEST_DATABASE === undefined ? Infinity : 15;

async function realFiles(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of [
    'moldova/releases',
    'moldova/records',
    'armenia/releases',
    'uk-contracts-finder/releases',
    'uk-contracts-finder/records',
  ]) {
    const names = (await readdir(join(data, folder))).sort();
    found.push(...names.slice(0, MOST).map((name) => join(data, folder, name)));
  }
  return found;
}

const which = isThere
  ? MOST === Infinity
    ? 'all of them'
    : `${MOST} of each folder, the others skipped on a server`
  : `skipped: there is no ${data}`;
(isThere ? describe : describe.skip)(`the real files of three countries (${which})`, () => {
  let files: string[];
  let folder: string;
  let hub: SubgraphUnderTest;
  let atOnce: Record<string, unknown[]>;
  const folders: string[] = [];

  beforeAll(async () => {
    files = await realFiles();
    folder = await folderOf(files);
    folders.push(folder);
    hub = await openSubgraph(procurement);
    await importInto(hub, [folder]);
    atOnce = await stateOf(hub);
    expect(atOnce.contracting_process?.length).toBeGreaterThan(50);
  });
  afterAll(async () => {
    await hub[Symbol.asyncDispose]();
    for (const one of folders) await rm(dirname(one), { recursive: true });
  });

  it('bring every process and every word of it that they say, read by a few lines of another program', async () => {
    const said = new Set<string>();
    for (const file of files)
      for (const found of await foundIn(file)) if (found.kind === 'document') said.add(ocidOf(found));
    const processes = (await hub.subgraph.db.query<Record<keyof ContractingProcessRow, unknown>[]>(
      'SELECT id, ocid, title, description, published_on AS publishedOn FROM contracting_process',
    )) as Record<'id' | 'ocid' | 'title' | 'description' | 'publishedOn', string | null>[];
    expect(processes.map(({ ocid }) => ocid).sort()).toEqual([...said].sort());
    const words = processes.flatMap(({ ocid, title, description, publishedOn }) => {
      const text = [ocid, title, description].filter((one) => one !== null).join(' ');
      return wordsIn(folded(text.slice(0, 4_000))).map(
        (word) => `${word}|${publishedOn ?? ''}|${idOf('ContractingProcess', ocid ?? '')}`,
      );
    });
    const kept = (atOnce.contracting_process_word as Record<string, string>[]).map(
      (row) => `${row.word}|${row.published_on}|${row.process_id}`,
    );
    expect(kept.sort()).toEqual(words.sort());
  });

  it('come to the same rows in every table, one file an import', async () => {
    await using other = await openSubgraph(procurement);
    for (const file of files) {
      const alone = await folderOf([file]);
      folders.push(alone);
      await importInto(other, [alone]);
    }
    expect(await stateOf(other)).toEqual(atOnce);
  });

  it('come to the same rows in every table, in two halves, the second of them first', async () => {
    await using other = await openSubgraph(procurement);
    const middle = Math.ceil(files.length / 2);
    for (const half of [files.slice(middle).reverse(), files.slice(0, middle)]) {
      const one = await folderOf(half);
      folders.push(one);
      await importInto(other, [one]);
    }
    expect(await stateOf(other)).toEqual(atOnce);
  });
});
