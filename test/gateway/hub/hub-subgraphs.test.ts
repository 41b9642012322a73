import { setTimeout } from 'node:timers/promises';
import { type HubSubgraphsOptions } from '../../../gateway/hub/hub-subgraphs';
import { openHub } from '../../../gateway/hub/open-hub';
import { createLog } from '../../../shared/log';
import { describeWithMariaDB, type MariaDB, startMariaDB } from '../../kit/mariadb';

const EVENTS_AND_CRIMES = '{ events(first: 1) { nodes { code } } crimeTypes { term } }';

describeWithMariaDB('a hub in one process, one of whose databases does not answer at the start', () => {
  let server: MariaDB;
  beforeEach(async () => {
    server = await startMariaDB();
    await server.stop();
  });
  afterEach(() => server[Symbol.asyncDispose]());

  const open = (databaseOf: (name: string) => string, missing?: HubSubgraphsOptions['missing']) =>
    openHub({
      data: { dataSets: ['pdp1', 'demo'], databaseOf },
      log: createLog('test', 'silent'),
      subgraphTimeoutMs: 10_000,
      ...(missing ? { missing } : {}),
    });
  const trainingOnServer = (name: string) => (name === 'training' ? `${server.url}/training` : 'sqlite::memory:');

  const ask = async ({ gateway }: Awaited<ReturnType<typeof open>>) => {
    const { body } = await gateway.server.executeOperation({ query: EVENTS_AND_CRIMES });
    if (body.kind !== 'single') throw new Error('answered in parts');
    return body.singleResult;
  };

  it('serves the rest, says which part is missing, and has it when the database answers', async () => {
    const told: string[] = [];
    await using hub = await open(trainingOnServer, {
      tryAgainMs: 100,
      tell: (subgraph, reason) => told.push(`${subgraph}: ${reason?.code ?? 'here'}`),
    });
    expect(await hub.gateway.ready()).toEqual({ bilateral: true, personnel: true, procurement: true, training: false });
    const partial = await ask(hub);
    expect(partial.data).toMatchObject({ events: null });
    expect(partial.data?.crimeTypes).toContainEqual({ term: 'PICKPOCKETING' });
    expect(partial.errors).toEqual([
      expect.objectContaining({ message: 'The subgraph training is unavailable: events could not be read.' }),
    ]);

    await server.start();
    while (!told.includes('training: here')) await setTimeout(50);
    expect([...new Set(told)]).toEqual(['training: DATABASE_UNAVAILABLE', 'training: here']);
    expect(await hub.gateway.ready()).toMatchObject({ training: true });
    const whole = await ask(hub);
    expect(whole.errors).toBeUndefined();
    expect(whole.data).toMatchObject({ events: { nodes: [{ code: 'DEMO-TRAINING-COURSE-1' }] } });
  });

  it('is refused where nothing would be served, and where every part was asked for', async () => {
    const missing = { tryAgainMs: 100, tell: () => undefined };
    await expect(open((name) => `${server.url}/${name}`, missing)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    await expect(open(trainingOnServer)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });

  it('is refused for what time does not mend', async () => {
    const databaseOf = (name: string) =>
      name === 'training' ? 'sqlite:/proc/none/training.sqlite' : 'sqlite::memory:';
    await expect(open(databaseOf, { tryAgainMs: 100, tell: () => undefined })).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_UNWRITABLE',
    });
  });
});
