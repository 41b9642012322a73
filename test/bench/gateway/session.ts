import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSupergraph } from '../../../gateway/supergraph/compose';
import { pinTo } from '../process-figures';
import { ask } from './asking';
import { contenders, type Contender, NODE_FLAGS, production } from './contenders';
import { type Ground } from './ground';

const GATEWAY_CORE = 0;
const LOAD_CORE = 1;
const START_LIMIT_MS = 30_000;

/** A contender that runs and has answered. */
export interface RunningContender {
  readonly name: string;
  readonly contender: Contender;
  readonly url: string;
  readonly pid: number;
  /** From the start of its process to its first right answer, in milliseconds. */
  readonly firstAnswerMs: number;
}

/** Contenders over one graph, and the subgraphs they ask. */
export interface Session extends AsyncDisposable {
  readonly ground: Ground;
  readonly running: readonly RunningContender[];
  /** Contenders that could not be started, and why. */
  readonly failed: readonly string[];
  /** Whether the gateways have a core, and the load another. */
  readonly pinned: boolean;
}

export async function openSession(
  names: readonly string[],
  openGround: () => Promise<Ground>,
  firstRequest: object,
): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-bench-'));
  const children: ChildProcess[] = [];
  const grounds: Ground[] = [];
  const stop = async () => {
    await Promise.all(
      children.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const exited = once(child, 'exit');
        child.kill('SIGKILL');
        await exited;
      }),
    );
    await Promise.all(grounds.map((ground) => ground.close()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    // The load comes from this process; what it starts from here on stays with it unless it says otherwise.
    const pinned = await pinTo(LOAD_CORE, process.pid);
    const ground = await openGround();
    grounds.push(ground);
    const supergraph = join(folder, 'supergraph.graphql');
    const services = join(folder, 'services.json');
    await writeFile(supergraph, composeSupergraph(ground.subgraphs));
    await writeFile(
      services,
      JSON.stringify(ground.subgraphs.map(({ name, sdl, url }) => ({ name, schema: sdl, url }))),
    );
    const running: RunningContender[] = [];
    const failed: string[] = [];
    for (const name of names) {
      const contender = contenders[name];
      if (!contender)
        throw new Error(`There is no contender ${name}; there are ${Object.keys(contenders).join(', ')}.`);
      if (ground.isReal && contender.notReal !== undefined) {
        failed.push(`${contender.title}: ${contender.notReal}`);
        continue;
      }
      const port = await freePort();
      const given = { supergraph, services, folder, port };
      await contender.prepare?.(given);
      const started = performance.now();
      const env = { ...contender.env, ...contender.envOf?.(given) };
      const child = start(contender.args(given), env, pinned ? GATEWAY_CORE : null);
      children.push(child);
      const url = `http://127.0.0.1:${port}`;
      try {
        await firstAnswer(child, url, firstRequest);
        const firstAnswerMs = Math.round(performance.now() - started);
        running.push({ name, contender, url, pid: child.pid ?? 0, firstAnswerMs });
      } catch (failure) {
        // A peer that does not run here takes nothing from the others; the page says that it is missing.
        failed.push(`${contender.title}: ${failure instanceof Error ? failure.message : String(failure)}`);
      }
    }
    return { ground, running, failed, pinned, [Symbol.asyncDispose]: stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

function start(args: readonly string[], env: Readonly<Record<string, string>>, core: number | null): ChildProcess {
  const node = [process.execPath, NODE_FLAGS, ...args];
  const [command = '', ...rest] = core === null ? node : ['taskset', '-c', String(core), ...node];
  return spawn(command, rest, {
    // Only what every one is given: no setting of the shell that runs the bench takes part.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...production,
      APOLLO_TELEMETRY_DISABLED: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function firstAnswer(child: ChildProcess, url: string, request: object): Promise<void> {
  child.stdout?.resume();
  const deadline = performance.now() + START_LIMIT_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error('it ended before it answered');
    if (performance.now() > deadline) throw new Error(`it gave no answer within ${START_LIMIT_MS} ms`);
    try {
      const { data } = await ask(url, request);
      if (data) return;
    } catch {
      // It does not listen yet.
    }
    await new Promise((wake) => setTimeout(wake, 10));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
