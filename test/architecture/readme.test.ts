import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { openHubInOneProcess } from '../kit';

const root = resolve(__dirname, '../..');
const execute = promisify(execFile);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Commands that go on until they are stopped: they are started, and must say where they listen. */
const goesOn = (command: string): boolean => /^npm (start|run dev)|hub -- (subgraph|gateway)/.test(command);
/** Commands whose own run is this run: CI runs them on a clean clone, and they cannot run inside themselves. */
const runsThis = (command: string): boolean => /^npm (test|run check)$/.test(command);

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const commands = [...readme.matchAll(/```sh\n(.*?)```/gs)]
  .flatMap(([, block = '']) => block.trim().split('\n'))
  .flatMap((command) => command.split(' && '))
  .filter((command) => command !== 'npm ci');

describe('the README', () => {
  let directory: string;
  let port: number;
  const env = () => ({ ...process.env, HUB_DATA: directory, PORT: String(port), NO_COLOR: '1' });
  const shell = (command: string) => ['-c', command.replaceAll('localhost:4000', `localhost:${port}`)];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'hub-readme-'));
    port = await freePort();
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  /** Starts a command in a group of its own, waits for its line, lets something happen, and stops the group. */
  async function whileRunning(command: string, then: () => Promise<void> = async () => undefined): Promise<void> {
    const child = spawn('bash', shell(command), {
      cwd: root,
      env: env(),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    await new Promise<void>((ready, failed) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes(' is ready at http')) ready();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => failed(new Error(`${command} ended: ${said}`)));
    });
    try {
      await then();
    } finally {
      child.removeAllListeners('exit');
      const ended = once(child, 'exit');
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await ended;
    }
  }

  it.each(commands.filter((command) => !goesOn(command) && !runsThis(command) && !command.startsWith('curl')))(
    'holds a command that ends well: %s',
    async (command) => {
      const { stdout } = await execute('bash', shell(command), { cwd: root, env: env(), maxBuffer: 64_000_000 });
      expect(stdout.trim()).not.toBe('');
    },
    120_000,
  );

  it.each(commands.filter(goesOn))(
    'holds a program that starts, and stops when told: %s',
    async (command) => {
      await whileRunning(command, async () => {
        if (command !== 'npm start') return;
        for (const curl of commands.filter((one) => one.startsWith('curl'))) {
          const { stdout } = await execute('bash', shell(curl), { cwd: root });
          expect(stdout).toMatch(/"data":|"status":"ready"/);
        }
      });
    },
    60_000,
  );

  it('leaves to CI what cannot run inside itself', async () => {
    const ci = await readFile(join(root, '.ci/run'), 'utf8');
    expect(commands.filter(runsThis)).toEqual(['npm test', 'npm run check']);
    expect(ci).toContain('npm ci');
    expect(ci).toContain('npm test');
  });

  it('shows the answer its first question gets', async () => {
    const question = /```graphql\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const answer = /```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
    await using hub = await openHubInOneProcess();
    expect({ data: await hub.ask(question) }).toEqual(JSON.parse(answer));
  });
});
