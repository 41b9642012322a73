import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { root } from './paths';

/**
 * The hub, or the one subgraph named, reloading: the compiler writes dist/ on every change, and node starts again when
 * a module it loaded has changed.
 */
const [name, ...options] = process.argv.slice(2);
const command =
  name === undefined || name.startsWith('-') ? ['start', ...process.argv.slice(2)] : ['subgraph', name, ...options];

const children: ChildProcess[] = [
  spawn(
    process.execPath,
    [resolve(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  ),
  spawn(process.execPath, ['--watch', '--watch-preserve-output', resolve(__dirname, 'main.js'), ...command], {
    stdio: 'inherit',
  }),
];
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => children.forEach((child) => child.kill(signal)));
}
