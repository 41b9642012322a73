import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSupergraph, type SubgraphSchema } from '../../../gateway/supergraph/compose';
import { askOverHttp, runHub, serveToys } from '../../kit';

const OLD = '{ projects { name lastEvent } }';
const NEW = '{ projects { name lastEvent happenings } }';

/** The gateway as a program over a supergraph file, asked the same question again and again meanwhile. */
async function open(executor: string) {
  const toys = await serveToys();
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, composeSupergraph(toys.subgraphs));
  const gateway = await runHub(['gateway'], { SUPERGRAPH: file, LOG_LEVEL: 'info', EXECUTOR: executor });
  let log = '';
  gateway.process.stderr?.on('data', (chunk: Buffer) => void (log += chunk.toString()));
  let asked = 0;
  const failed: unknown[] = [];
  let going = true;
  const callers = [1, 2, 3, 4].map(async () => {
    while (going) {
      const { data, errors } = await askOverHttp(gateway.url, OLD);
      asked += 1;
      if (errors || !data) failed.push(errors);
    }
  });
  return {
    subgraphs: toys.subgraphs,
    ask: (query: string) => askOverHttp(gateway.url, query),
    /** The graph as the console draws it. */
    drawn: async () => (await fetch(`${gateway.url}/schema.json`)).text(),
    /** Puts another file in the place of the one that is served. */
    async replace(text: string) {
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
    },
    hangUp: () => gateway.process.kill('SIGHUP'),
    said: (what: string) =>
      until(
        () => log.includes(what),
        () => log,
      ),
    get asked() {
      return asked;
    },
    failed,
    async [Symbol.asyncDispose]() {
      going = false;
      await Promise.all(callers);
      await gateway.stop();
      await toys.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function until(isSo: () => boolean, explain: () => string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`it did not happen: ${explain()}`);
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

/** The calendar under another address, with another name for a field it has. */
const changed = (subgraphs: readonly SubgraphSchema[]): string =>
  composeSupergraph(
    subgraphs.map((subgraph) =>
      subgraph.name === 'calendar'
        ? {
            ...subgraph,
            url: `${subgraph.url}?changed`,
            sdl: subgraph.sdl.replace('lastEvent: String', 'lastEvent: String happenings: String'),
          }
        : subgraph,
    ),
  );

describe.each(['compiled', 'apollo'])('a supergraph file that changes (EXECUTOR=%s)', (executor) => {
  it('is served anew without a lost question; a broken one is refused and named in the log', async () => {
    await using hub = await open(executor);
    await until(
      () => hub.asked > 20,
      () => `${hub.asked} questions`,
    );
    expect(await hub.ask(NEW)).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });

    await hub.replace('type Query { broken: String } # @join__graph');
    hub.hangUp();
    await hub.said('the new supergraph is refused');
    expect(await hub.ask(OLD)).toMatchObject({ data: { projects: [{ lastEvent: 'workshop 1' }, {}] } });

    expect(await hub.drawn()).not.toContain('happenings');

    await hub.replace(changed(hub.subgraphs));
    await hub.said('a new supergraph is served');
    expect(await hub.drawn()).toContain('happenings');
    // The field is of the new supergraph; the subgraph that runs does not have it yet, and says so.
    expect(await hub.ask(NEW)).toMatchObject({
      data: { projects: [{ name: 'Project 1', happenings: null }, {}] },
      errors: [{ message: 'Cannot query field "happenings" on type "Project".' }],
    });
    const before = hub.asked;
    await until(
      () => hub.asked > before + 20,
      () => `${hub.asked} questions`,
    );
    expect(hub.failed).toEqual([]);
  }, 60_000);
});
