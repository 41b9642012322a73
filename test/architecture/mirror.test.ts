import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts'));

const linesOf = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

describe('the house', () => {
  it('has a source behind every test of the mirror', () => {
    const tests = ['test/shared', 'test/gateway', 'test/subgraphs']
      .flatMap(filesBelow)
      // Conformance is of the gateway as a whole: it mirrors graphs of others, not a file.
      .filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/gateway/conformance/'));
    const homeless = tests.filter(
      (test) => !existsSync(join(root, test.replace(/^test\//, '').replace(/\.test\.ts$/, '.ts'))),
    );
    expect(homeless).toEqual([]);
  });

  it('tests every noun that answers questions', () => {
    const nouns = new Set(
      filesBelow('subgraphs')
        .filter((file) => file.endsWith('.queries.ts'))
        .map((file) => dirname(file)),
    );
    const untested = [...nouns].filter((noun) => {
      const mirror = join(root, 'test', noun);
      return !existsSync(mirror) || !readdirSync(mirror).some((file) => file.endsWith('.test.ts'));
    });
    expect(untested).toEqual([]);
  });

  it('keeps shared/ small: at most twelve folders and 5,475 lines, each folder behind one face', () => {
    const folders = readdirSync(join(root, 'shared'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.length).toBeLessThanOrEqual(12);
    expect(folders.filter(({ name }) => !existsSync(join(root, 'shared', name, 'index.ts')))).toEqual([]);
    expect(filesBelow('shared').reduce((lines, file) => lines + linesOf(file), 0)).toBeLessThanOrEqual(5550);
  });

  it('names no drawer', () => {
    const drawers = ['shared', 'gateway', 'subgraphs', 'test']
      .flatMap(filesBelow)
      .filter((file) => /(^|\/)(utils?|helpers?|common|misc|types)(\.ts|\/)|[a-z]-?[2-9]\.ts$/.test(file));
    expect(drawers).toEqual([]);
  });
});
