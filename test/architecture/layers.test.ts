import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const cruise = (...args: string[]): string =>
  execFileSync(
    process.execPath,
    [resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );

describe('the layers', () => {
  it('hold for every import, and no imports go in a circle', () => {
    expect(cruise('--config', '.dependency-cruiser.cjs', 'gateway', 'subgraphs', 'shared', 'test')).toContain(
      'no dependency violations found',
    );
  });
});
