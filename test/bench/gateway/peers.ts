import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { root } from '../../../gateway/hub/paths';
import { peersFolder } from './contenders';

const execute = promisify(execFile);
const source = resolve(root, 'test/bench/gateway/peers');

/** Installs the gateways the bench compares with into an ignored folder; nothing of theirs goes with the product. */
export async function installPeers(tell: (line: string) => void): Promise<void> {
  await mkdir(peersFolder, { recursive: true });
  await Promise.all(
    ['package.json', 'mercurius.mjs'].map((file) => copyFile(resolve(source, file), resolve(peersFolder, file))),
  );
  tell(`Installing the peers into ${peersFolder} …`);
  await execute('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: peersFolder });
}

const Package = z.looseObject({ version: z.string() });

async function versionOf(name: string, from: string): Promise<string | null> {
  try {
    const file = createRequire(resolve(from, 'package.json')).resolve.paths(name)?.[0] ?? '';
    return Package.parse(JSON.parse(await readFile(resolve(file, name, 'package.json'), 'utf8'))).version;
  } catch {
    // Not installed, so it took no part.
    return null;
  }
}

/** Versions of what took part, as a reader would install them. */
export async function versions(): Promise<readonly string[]> {
  const ours = ['@apollo/server', '@apollo/gateway', 'graphql', 'undici'];
  const theirs = ['@graphql-hive/gateway', '@graphql-hive/router-runtime', '@mercuriusjs/gateway', 'mercurius'];
  const found = await Promise.all([
    ...ours.map(async (name) => [name, await versionOf(name, root)] as const),
    ...theirs.map(async (name) => [name, await versionOf(name, peersFolder)] as const),
  ]);
  return found.flatMap(([name, version]) => (version === null ? [] : [`${name} ${version}`]));
}
