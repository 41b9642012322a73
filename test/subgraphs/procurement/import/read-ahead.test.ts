import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type InputFile } from '../../../../subgraphs/procurement/import/input-file';
import type * as ReadAhead from '../../../../subgraphs/procurement/import/read-ahead';
import { partsOf, type Reading, type ReadPart } from '../../../../subgraphs/procurement/import/reading';
import { writePackage } from '../../../bench/import/packages';
import { fixture } from './importing';

/** A thread runs built code only. */
async function builtReader(): Promise<typeof ReadAhead> {
  const built = resolve(__dirname, '../../../../dist/subgraphs/procurement/import/read-ahead.js');
  if (!existsSync(built)) throw new Error('The importer is not built: run `npm run build` first.');
  return (await import(built)) as typeof ReadAhead;
}

async function all<P extends Reading | ReadPart>(parts: AsyncIterable<P>): Promise<P[]> {
  const read: P[] = [];
  for await (const part of parts) read.push(part);
  return read;
}

describe('reading ahead', () => {
  let folder: string;
  let files: InputFile[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ocds-'));
    const path = join(folder, 'package.json');
    // Enough that another thread reads it.
    await writePackage(path, 2_500);
    const others = ['romanian-words.json', 'not-json.broken', 'contacts.json'];
    files = [{ path, name: 'package.json' }, ...others.map((name) => ({ path: fixture(name), name }))];
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('in another thread comes to what reading here comes to, to the last letter', async () => {
    const { readAhead } = await builtReader();
    const read = await all(readAhead(files));
    expect(read.length).toBeGreaterThan(4);
    expect(read.map((reading) => reading())).toEqual(JSON.parse(JSON.stringify(await all(partsOf(files)))));
  });

  it('can be left before its end', async () => {
    const { readAhead } = await builtReader();
    for await (const reading of readAhead(files)) {
      expect(reading().entries.length).toBeGreaterThan(0);
      break;
    }
  });
});
