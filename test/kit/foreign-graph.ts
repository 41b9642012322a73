import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startGateway } from '../../gateway/hub/start';

export interface SubgraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A graph behind the hub's gateway as another project would run it: its supergraph in a file, its subgraphs over HTTP. */
export interface ForeignGraph extends AsyncDisposable {
  readonly url: string;
  readonly supergraphSdl: string;
}

/** @param compose the supergraph, told where each subgraph listens */
export async function openForeignGraph(
  compose: (urlOf: (name: string) => string) => string,
  subgraphs: ReadonlyMap<string, (request: SubgraphRequest) => Promise<unknown>>,
  executor: 'compiled' | 'apollo',
): Promise<ForeignGraph> {
  const server = createServer((request, response) => {
    // A subgraph of somebody else knows no path but its own.
    if (request.method !== 'POST') return void response.writeHead(404).end();
    const answerTo = subgraphs.get(request.url?.slice(1) ?? '');
    return void text(request)
      .then((body) => answerTo?.(JSON.parse(body) as SubgraphRequest))
      .then((answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
  try {
    const supergraphSdl = compose((name) => `http://127.0.0.1:${port}/${name}`);
    const file = join(folder, 'supergraph.graphql');
    await writeFile(file, supergraphSdl);
    const gateway = await startGateway({ SUPERGRAPH: file, PORT: '0', LOG_LEVEL: 'silent', EXECUTOR: executor });
    const stop = async () => {
      await gateway.stop();
      close();
    };
    return { url: gateway.url, supergraphSdl, [Symbol.asyncDispose]: stop };
  } catch (failure) {
    close();
    throw failure;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
