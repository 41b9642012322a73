import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readDatabase, readEnv } from '../../../shared/config';
import { type Env } from '../../../shared/config';

const read = (env: Env, name = 'training') => readEnv(env, (reader) => ({ database: readDatabase(reader, name) }));
const urlOf = (env: Env, name?: string) => read(env, name).database.url;

describe('where a subgraph keeps its records', () => {
  it('is a file under the data directory, unless it is told', () => {
    expect(urlOf({})).toBe(`sqlite:${resolve('data/training.sqlite')}`);
    expect(urlOf({ HUB_DATA: '/srv/hub' })).toBe('sqlite:/srv/hub/training.sqlite');
    expect(urlOf({ HUB_DATABASE: 'sqlite:/srv/hub' })).toBe('sqlite:/srv/hub/training.sqlite');
  });

  it('is a database of its own on one server, named by the subgraph', () => {
    expect(urlOf({ HUB_DATABASE: 'mysql://hub:secret@db:3307' })).toBe('mysql://hub:secret@db:3307/training');
    expect(urlOf({ HUB_DATABASE: 'mariadb://hub@db/', HUB_DATABASE_PREFIX: 'hub_' })).toBe(
      'mariadb://hub@db/hub_training',
    );
  });

  it('may be told apart from the others, and its own setting wins', () => {
    const env = { HUB_DATABASE: 'mysql://hub@db', TRAINING_DATABASE: 'mysql://trainer@other/events' };
    expect(urlOf(env)).toBe('mysql://trainer@other/events');
    expect(urlOf(env, 'personnel')).toBe('mysql://hub@db/personnel');
    expect(urlOf({ JOINT_CASES_DATABASE: 'sqlite:cases.sqlite' }, 'joint-cases')).toBe('sqlite:cases.sqlite');
  });

  it('has replicas that follow the server they belong to', () => {
    const all = { HUB_DATABASE: 'mysql://hub@one', HUB_DATABASE_REPLICAS: 'mysql://hub@two,mysql://hub@three' };
    expect(read(all).database.replicas).toEqual(['mysql://hub@two/training', 'mysql://hub@three/training']);
    const own = { TRAINING_DATABASE: 'mysql://hub@four/t', TRAINING_DATABASE_REPLICAS: 'mysql://hub@five/t' };
    expect(read({ ...all, ...own }).database.replicas).toEqual(['mysql://hub@five/t']);
    expect(read({ ...all, TRAINING_DATABASE: 'mysql://hub@four/t' }).database.replicas).toEqual([]);
  });

  it('may be reached encrypted, by a certificate that is read once', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'hub-ca-')), 'ca.pem');
    writeFileSync(file, '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n');
    expect(read({}).database.tls).toBeNull();
    expect(read({ HUB_DATABASE_TLS: 'encrypt' }).database.tls).toEqual({ verify: false, ca: null });
    expect(read({ HUB_DATABASE_TLS_CA: file }).database.tls).toMatchObject({
      verify: true,
      ca: expect.stringContaining('BEGIN CERTIFICATE') as string,
    });
  });

  it('is refused with every problem at once and no password in any', () => {
    const env = {
      HUB_DATABASE: 'mysql://hub:secret@db/all',
      HUB_DATABASE_PREFIX: 'a-b',
      HUB_DATABASE_POOL: 'mysql://hub:sec@ret@db',
      HUB_DATABASE_TLS: 'off',
      HUB_DATABASE_TLS_CA: '/nowhere/ca.pem',
      HUB_DATABASE_STATEMENT_TIMEOUT_MS: '-1',
      TRAINING_DATABASE_REPLICAS: 'mysql://hub:secret@db',
    };
    const problems = [
      'HUB_DATABASE_PREFIX may hold letters, digits and underscores only',
      'HUB_DATABASE must be mysql://<user>:<password>@<host> without a database, signs such as / # ? percent-encoded, or sqlite:<directory>; each subgraph has a database of its own there',
      'TRAINING_DATABASE_REPLICAS must hold mysql://<user>:<password>@<host>/<database>,…',
      'TRAINING_DATABASE_REPLICAS is set, but the database of training is on no server',
      'HUB_DATABASE_POOL is "mysql://hub:***@db", but must be a whole number from 2 to 1000',
      'HUB_DATABASE_STATEMENT_TIMEOUT_MS is "-1", but must be a whole number from 0 to 3600000',
      'HUB_DATABASE_TLS_CA is set, but HUB_DATABASE_TLS is off',
    ];
    expect(() =>
      readEnv(env, (reader) => ({ one: readDatabase(reader, 'training'), other: readDatabase(reader, 'training') })),
    ).toThrow(`Cannot start: ${problems.join('; ')}.`);
    expect(() => read({ HUB_DATABASE_TLS_CA: '/nowhere/ca.pem' })).toThrow(
      'HUB_DATABASE_TLS_CA is "/nowhere/ca.pem", which cannot be read: ENOENT',
    );
    for (const url of ['mysql://', 'mysql://hub@db', 'mysql://hub@db/a?ssl=1', 'oracle://x/y', 'sqlite:']) {
      expect(() => read({ TRAINING_DATABASE: url })).toThrow('TRAINING_DATABASE must be');
    }
  });
});
