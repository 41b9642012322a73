import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGateway } from '../../../gateway/hub/start';
import { composeSupergraph } from '../../../gateway/supergraph/compose';
import { askOverHttp, serveToys } from '../../kit';

describe('a gateway over any supergraph file', () => {
  it('takes the subgraphs where the file says, and holds none of the hub’s own page rules', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'hub-supergraph-'));
    const toys = await serveToys();
    const file = join(directory, 'supergraph.graphql');
    await writeFile(file, composeSupergraph(toys.subgraphs));
    const gateway = await startGateway({ SUPERGRAPH: file, PORT: '0' });
    expect(await askOverHttp(gateway.url, '{ project(id: "2") { name lastEvent sentence } }')).toEqual({
      data: { project: { name: 'Project 2', lastEvent: 'workshop 2', sentence: 'Project 2 held 2 events' } },
    });
    expect(await askOverHttp(gateway.url, '{ page(first: 500) { nodes } }')).toEqual({
      data: { page: { nodes: ['a', 'b'] } },
    });
    await gateway.stop();
    await toys.stop();
    await rm(directory, { recursive: true });
  });

  it('starts with a subgraph down, and answers once it is there', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'hub-supergraph-'));
    const toys = await serveToys();
    const [register, calendar] = toys.subgraphs;
    const file = join(directory, 'supergraph.graphql');
    await writeFile(
      file,
      composeSupergraph(
        toys.subgraphs.map((one) => (one === calendar ? { ...one, url: 'http://127.0.0.1:9/graphql' } : one)),
      ),
    );
    const gateway = await startGateway({ SUPERGRAPH: file, PORT: '0', SUBGRAPH_TIMEOUT_MS: '2000' });
    const answer = await askOverHttp(gateway.url, '{ project(id: "1") { name lastEvent } }');
    expect(answer).toMatchObject({
      data: { project: { name: 'Project 1', lastEvent: null } },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'calendar' }, path: ['project', 'lastEvent'] }],
    });
    expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
    await gateway.stop();
    const again = await startGateway({ SUPERGRAPH: file, PORT: '0', SUBGRAPH_URLS: `calendar=${calendar?.url ?? ''}` });
    expect(await askOverHttp(again.url, '{ project(id: "1") { lastEvent } }')).toEqual({
      data: { project: { lastEvent: 'workshop 1' } },
    });
    expect(register?.name).toBe('register');
    await again.stop();
    await toys.stop();
    await rm(directory, { recursive: true });
  });
});
