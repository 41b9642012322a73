import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRounds, type Outcome, type Scene } from '../bench/crash/rounds';
import { killingMariaDB, onMariaDB, onSqlite } from '../bench/crash/scenes';
import { describeWithMariaDB, type MariaDB, startMariaDB } from '../kit/mariadb';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-crash-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Four kills spread over an import of three transactions; `npm run bench -- crash` does it fifty times. */
const killedFourTimes = (scene: Scene): Promise<Outcome> => crashRounds(scene, { rounds: 4, releases: 3_300, folder });

describe('an import that is killed', () => {
  it('keeps on SQLite what it acknowledged, nothing in part, and ends as if nothing had been', async () => {
    const { killed, completed } = await killedFourTimes(onSqlite(folder));
    expect(killed + completed).toBe(4);
    expect(killed).toBeGreaterThanOrEqual(2);
  }, 240_000);
});

describeWithMariaDB('an import on MariaDB', () => {
  let server: MariaDB;
  beforeAll(async () => {
    server = await startMariaDB();
  }, 60_000);
  afterAll(() => server[Symbol.asyncDispose]());

  it('keeps what it acknowledged when it is killed', async () => {
    const { killed, completed } = await killedFourTimes(onMariaDB(server));
    expect(killed + completed).toBe(4);
    expect(killed).toBeGreaterThanOrEqual(2);
  }, 240_000);

  it('keeps what it acknowledged when the server is killed under it, and can be run again', async () => {
    const { killed, completed } = await killedFourTimes(killingMariaDB(server));
    expect(killed + completed).toBe(4);
    expect(killed).toBeGreaterThanOrEqual(2);
  }, 240_000);
});
