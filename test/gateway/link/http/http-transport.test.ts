import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { httpTransport } from '../../../../gateway/link';
import { Deadline } from '../../../../gateway/link/deadline';

/** A subgraph that answers as a test tells it to, on an address of this machine. */
async function listen(answer: (response: ServerResponse) => void): Promise<{ url: string; server: Server }> {
  const server = createServer((_request, response) => answer(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? String(address?.port) : ''}/graphql?v=1`, server };
}

async function send(answer: (response: ServerResponse) => void, milliseconds = 5_000) {
  const { url, server } = await listen(answer);
  const transport = httpTransport(url);
  try {
    const request = { query: '{ __typename }', variables: {} };
    return await new Deadline(milliseconds).of((deadline) => transport.send(request, deadline));
  } finally {
    await transport.close();
    server.closeAllConnections();
    server.close();
  }
}

describe('the way to a subgraph over HTTP', () => {
  it('takes a GraphQL answer whatever its status', async () => {
    const body = { errors: [{ message: 'no such field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] };
    const answer = await send((response) => response.writeHead(400).end(JSON.stringify(body)));
    expect(answer).toBe(JSON.stringify(body));
  });

  it.each<[string, (response: ServerResponse) => void]>([
    [
      'breaks off',
      (response) => response.writeHead(200, { 'content-length': '100' }).write('{"data":', () => response.destroy()),
    ],
    ['never comes', (response) => response.destroy()],
  ])('rejects an answer that %s', async (_how, answer) => {
    await expect(send(answer)).rejects.toBeDefined();
  });

  it('gives up when told to, even in the middle of an answer', async () => {
    await expect(send((response) => response.write('{"data":'), 50)).rejects.toBeDefined();
  });

  it.each([
    [200, true],
    [503, false],
    [404, null],
  ])('takes a subgraph at its word on /health/ready: %i is %s', async (status, word) => {
    const { url, server } = await listen((response) => response.writeHead(status).end('{}'));
    const transport = httpTransport(url);
    expect(await transport.isReady?.(new Deadline(5_000))).toBe(word);
    await transport.close();
    server.close();
  });

  it('refuses an address that is none of HTTP', () => {
    expect(() => httpTransport('ftp://example.org/graphql')).toThrow('neither by http nor https');
  });
});
