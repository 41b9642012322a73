import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { connectDatabase } from '../../../shared/database';
import { runHub } from '../../kit';

// A program that starts takes a second of its own, and several on a busy machine.
jest.setTimeout(60_000);

/** What a program that cannot start says: one line, with a code and what to do. */
async function failureOf(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const started = await runHub(args, env).catch((failure: unknown) => failure);
  if (!(started instanceof Error)) throw new Error(`hub ${args.join(' ')} started`);
  return started.message;
}

describe('a start that cannot succeed', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'hub-start-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('names a port in use', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const said = await failureOf(['start', '--data', directory, '--port', String(port)]);
    expect(said).toContain(
      `hub: PORT_IN_USE: Port ${port} on 127.0.0.1 is taken by another process. Stop it, or set PORT`,
    );
    holder.close();
  });

  it('names a data directory that cannot be written', async () => {
    const file = join(directory, 'a-file');
    await writeFile(file, '');
    const said = await failureOf(['start', '--data', join(file, 'data')]);
    expect(said).toContain(`hub: DATA_DIRECTORY_UNWRITABLE: Cannot write to the data directory ${join(file, 'data')}.`);
  });

  it('names a data directory that the system refuses to make', async () => {
    const said = await failureOf(['start', '--data', '/proc/hub']);
    expect(said).toContain('hub: DATA_DIRECTORY_UNWRITABLE: Cannot write to the data directory /proc/hub.');
  });

  it('names a command that is none', async () => {
    expect(await failureOf(['sart'])).toMatch(/unknown command 'sart'[\s\S]*start/);
  });

  it('names a database file that is damaged', async () => {
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, 'personnel.sqlite'), 'this is no database, whatever its name says '.repeat(100));
    const said = await failureOf(['start', '--data', directory]);
    expect(said).toContain(`hub: DATABASE_UNREADABLE: Cannot open the database sqlite:${directory}/personnel.sqlite`);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('names a supergraph that is missing, or is none', async () => {
    const missing = join(directory, 'none.graphql');
    expect(await failureOf(['gateway'], { SUPERGRAPH: missing })).toContain(
      `hub: SUPERGRAPH_MISSING: Cannot read the supergraph ${missing}.`,
    );
    await writeFile(missing, 'type Query { a: Int }');
    expect(await failureOf(['gateway'], { SUPERGRAPH: missing })).toContain('is not a composed supergraph');
  });

  it('names every setting that cannot be used, at once', async () => {
    const said = await failureOf(['gateway'], { PORT: 'x', SUBGRAPH_TIMEOUT_MS: '-1' });
    expect(said).toMatch(/BAD_CONFIGURATION: .*PORT is "x".*SUBGRAPH_TIMEOUT_MS is "-1"/);
  });

  it('names the database that a directory was given beside', async () => {
    const env = { HUB_DATABASE: `sqlite:${directory}/production` };
    for (const command of ['start', 'migrate', 'export all --to x', 'restore x --replace', 'rollups', 'ask 1'])
      expect(await failureOf([...command.split(' '), '--data', directory], env)).toContain(
        'hub: BAD_CONFIGURATION: --data is given, but HUB_DATABASE says where the databases are',
      );
    expect(existsSync(join(directory, 'production'))).toBe(false);
  });

  it('names two subgraphs that were given one database', async () => {
    const one = `sqlite:${join(directory, 'one.sqlite')}`;
    const env = { HUB_DATA: directory, PERSONNEL_DATABASE: one, TRAINING_DATABASE: one };
    expect(await failureOf(['start'], env)).toContain('personnel and training are given one database');
  });

  it('names the subgraphs there are when one is not known', async () => {
    expect(await failureOf(['subgraph', 'fleet'])).toContain(
      'hub: UNKNOWN_NAME: There is no subgraph fleet; there are personnel,',
    );
  });
});

describe('a saved question in the terminal', () => {
  it('is answered without what a subgraph does not give, and with an exit code of its own', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'hub-ask-'));
    const program = resolve(__dirname, '../../../dist/gateway/hub/main.js');
    const ask = () =>
      promisify(execFile)(process.execPath, [program, 'ask', '3', '--data', directory], {
        env: { ...process.env, HUB_DATA_SETS: 'pdp1' },
      });
    expect((await ask()).stdout).not.toContain('"errors"');
    const db = await connectDatabase(`sqlite:${join(directory, 'personnel.sqlite')}`, { rows: [], migrations: [] });
    for (const table of ['deployment', 'deployment_rollup'])
      await db.query(`ALTER TABLE ${table} RENAME TO ${table}_away`);
    await db.destroy();
    await expect(ask()).rejects.toMatchObject({ code: 2, stdout: expect.stringContaining('"errors"') as string });
    await rm(directory, { recursive: true });
  });
});

describe('--help', () => {
  const help = async (...args: readonly string[]): Promise<string> => {
    const program = resolve(__dirname, '../../../dist/gateway/hub/main.js');
    return (await promisify(execFile)(process.execPath, [program, ...args, '--help'])).stdout;
  };
  const commands = [
    ['start', '--port'],
    ['gateway', '--port'],
    ['subgraph', '<name>'],
    ['import', '--project'],
    ['ask', '<question>'],
    ['report', '--language'],
    ['questions', '--check'],
    ['migrate', '--data'],
    ['rollups', '--rebuild'],
    ['export', '--to'],
    ['restore', '--replace'],
    ['generate', '--check'],
  ] as const;

  it('names every command', async () => {
    const named = [...(await help()).matchAll(/^ {2}(\w+)/gm)].map(([, command]) => command);
    expect(named.filter((command) => command !== 'help')).toEqual(commands.map(([command]) => command));
  });

  it('says what the exit codes mean', async () => {
    expect(await help()).toMatch(/Exit code 0 when .*\n.* 1 when .* 2 when .* an import refused/);
  });

  it.each(commands)('of %s says what it takes, such as %s', async (command, taken) => {
    const said = await help(command);
    expect(said).toContain(`Usage: hub ${command}`);
    expect(said).toContain(taken);
  });
});
