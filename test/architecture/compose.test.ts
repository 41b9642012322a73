import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseConfig } from '../../gateway/config';
import { loadDefinition, registryOf } from '../../gateway/hub/registry';
import { databaseSettings, type Env } from '../../shared/config';
import { parseSubgraphConfig } from '../../shared/serving/subgraph-process';

const root = resolve(__dirname, '../..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const linesOf = (file: string): string[] =>
  textOf(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const compose = textOf('docker-compose.yml');
const password = 'Secret0';

/** Variables set below `environment:` in a part of the file, and by ENV in the image, as a container sees them. */
function environmentOf(part: string): Env {
  const set = /^( *)environment:\n((?:\1 {2}.*\n)+)/m.exec(part)?.[2] ?? '';
  const found = set.replaceAll(/>-\n\s+/g, '').matchAll(/^\s+([A-Z_]+): (.+)$/gm);
  const image = compose.matchAll(/^\s+ENV ([A-Z_]+)=(.+)$/gm);
  const given = new Map<string, string>();
  for (const [, name = '', value = ''] of [...image, ...found])
    given.set(name, value.replace(/\$\{HUB_MYSQL_PASSWORD[^}]*\}/, password));
  return Object.fromEntries(given);
}

/** A top-level block, or one service of `services`. */
const blockOf = (head: RegExp): string =>
  new RegExp(`^${head.source}\\n((?: +.*\\n|\\n)+)`, 'm').exec(compose)?.[1] ?? '';
const serviceOf = (name: string): string =>
  new RegExp(`^ {2}${name}:\\n((?: {3,}.*\\n)+)`, 'm').exec(blockOf(/services:/))?.[1] ?? '';
const commandOf = (name: string): unknown =>
  JSON.parse((/command: (\[.*\])/.exec(serviceOf(name))?.[1] ?? 'null').replaceAll("'", '"')) as unknown;

/** An environment, and the names that were asked of it. */
function watched(env: Env): { env: Env; read: Set<string> } {
  const read = new Set<string>();
  const get = (target: Env, name: string) => {
    read.add(name);
    return target[name];
  };
  return { env: new Proxy(env, { get }), read };
}

const registry = registryOf(textOf('subgraphs/registry.json'));

describe('docker-compose.yml', () => {
  it('starts the program as package.json does, on a Node that it takes', () => {
    const { scripts, engines } = JSON.parse(textOf('package.json')) as {
      scripts: { start: string };
      engines: { node: string };
    };
    const entry = (JSON.parse(/ENTRYPOINT (\[.*\])/.exec(compose)?.[1] ?? '[]') as string[]).join(' ');
    expect(scripts.start).toContain(`&& ${entry} start`);
    const versions = [...compose.matchAll(/FROM node:(\d+)/g)].map(([, version]) => Number(version));
    expect(new Set(versions).size).toBe(1);
    expect(versions[0]).toBeGreaterThan(Number(/(\d+)/.exec(engines.node)?.[1]));
  });

  it.each(registry)('runs the subgraph $name on a database of its own, with settings that it reads', (entry) => {
    const { name } = entry;
    expect(commandOf(name)).toEqual(['subgraph', name]);
    const { env, read } = watched(environmentOf(blockOf(/x-subgraph: &subgraph/)));
    const { host, port, database } = parseSubgraphConfig(env, loadDefinition(entry));
    expect(Object.keys(env).filter((one) => !read.has(one))).toEqual([]);
    expect({ host, port }).toEqual({ host: '0.0.0.0', port: Number(new URL(entry.url).port) });
    expect(databaseSettings(database).url).toBe(`mysql://root:${password}@mysql:3306/${name}`);
  });

  it('runs the gateway over all of them, each where it listens, and lets the machine reach it', () => {
    expect(commandOf('gateway')).toEqual(['gateway']);
    const { env, read } = watched(environmentOf(serviceOf('gateway')));
    const { host, port, subgraphUrls } = parseConfig(env);
    expect(Object.keys(env).filter((one) => !read.has(one))).toEqual([]);
    expect(Object.fromEntries(subgraphUrls)).toEqual(
      Object.fromEntries(registry.map(({ name, url }) => [name, url.replace('127.0.0.1', name)])),
    );
    expect(host).toBe('0.0.0.0');
    expect(serviceOf('gateway')).toContain(`ports: ['${port}:${port}']`);
    expect(serviceOf('gateway')).toContain(`depends_on: [${registry.map(({ name }) => name).join(', ')}]`);
  });

  it('gives the image nothing that is not in the repository', () => {
    const ignored = linesOf('.dockerignore').map((line) => line.replace('**/', ''));
    const kept = linesOf('.gitignore').map((line) => line.replaceAll(/^\/|\/$/g, ''));
    expect([...kept, '.git'].filter((line) => !ignored.includes(line))).toEqual([]);
  });
});
