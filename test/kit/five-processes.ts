import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../gateway/hub/paths';
import { readRegistry } from '../../gateway/hub/registry';
import { freshDatabase } from './database';
import { executorUnderTest } from './executor';
import { type HubAnswer, hubUnderTest, type OpenHub } from './hub';

const program = resolve(root, 'dist/gateway/hub/main.js');

/** A program of the hub that runs as a process of its own. */
export interface RunningProgram {
  readonly url: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts the built hub with a command, and waits until it says where it listens. */
export async function runHub(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningProgram> {
  if (!existsSync(program)) throw new Error('The hub is not built: run `npm run build` first.');
  return startProgram([process.execPath, program, ...args], env);
}

/** Starts a program, and waits until it says where it listens. */
export async function startProgram(
  [command = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningProgram> {
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const exited = once(child, 'exit');
  const ready = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /ready at (\S+)$/.exec(line)?.[1];
      if (url !== undefined) return url;
    }
    await exited;
    throw new Error(`${[command, ...args].join(' ')} ended: ${said.join('')}`);
  })();
  const url = await ready;
  return {
    url,
    process: child,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await exited;
      }
    },
  };
}

/** Asks a gateway over HTTP. */
export async function askOverHttp(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  operationName?: string,
): Promise<HubAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return (await response.json()) as HubAnswer;
}

/** Subgraphs that run, each a process of its own on a database of its own. */
export interface RunningSubgraphs {
  readonly programs: ReadonlyMap<string, RunningProgram>;
  /** Stops them, and drops what they kept. */
  close(): Promise<void>;
}

/**
 * Starts every subgraph of the hub.
 * @param server where their databases go: the one under test, unless given; null for SQLite files
 */
export async function runSubgraphs(
  dataSets: readonly string[],
  { server, env }: { readonly server?: string | null; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<RunningSubgraphs> {
  const names = (await readRegistry()).map(({ name }) => name);
  const databases = await Promise.all(
    names.map(async (name) => [name, await freshDatabase(name, 'file', server)] as const),
  );
  const programs = new Map(
    await Promise.all(
      databases.map(async ([name, { url }]) => {
        const own = { [`${name.toUpperCase()}_DATABASE`]: url, HUB_DATA_SETS: dataSets.join(',') || 'none' };
        return [name, await runHub(['subgraph', name], { ...env, ...own })] as const;
      }),
    ),
  );
  return {
    programs,
    async close() {
      await Promise.all([...programs.values()].map((program) => program.stop()));
      await Promise.all(databases.map(([, database]) => database.drop()));
    },
  };
}

/** Opens the production shape: four subgraphs and the gateway, five processes over HTTP. */
export const openHubInFiveProcesses: OpenHub = async ({ dataSets = ['pdp1', 'demo'] } = {}) => {
  const subgraphs = await runSubgraphs(dataSets);
  const gateway = await runHub(['gateway'], {
    EXECUTOR: executorUnderTest,
    SUBGRAPH_URLS: [...subgraphs.programs].map(([name, { url }]) => `${name}=${url}/graphql`).join(','),
  });
  return hubUnderTest({
    answer: (query, variables) => askOverHttp(gateway.url, query, variables),
    stop: async (name) => subgraphs.programs.get(name)?.stop(),
    async close() {
      await gateway.stop();
      await subgraphs.close();
    },
  });
};
