import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What a network, or a proxy in it, does to one connection. */
export type Fault =
  | { readonly kind: 'none' }
  /** Bytes come after a while. */
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** The connection is reset once so many bytes of the answer were passed on. */
  | { readonly kind: 'reset'; readonly afterBytes: number }
  /** Nothing listens. */
  | { readonly kind: 'refuse' }
  /** Connections are taken, and nothing is ever answered. */
  | { readonly kind: 'black hole' }
  /** What is answered is held back, and passed on once something else is set. */
  | { readonly kind: 'hold' }
  /** Something else than HTTP is answered. */
  | { readonly kind: 'garbage'; readonly bytes: string }
  /** The answer comes byte by byte. */
  | { readonly kind: 'slow drip'; readonly millisecondsAByte: number };

/** A way to a subgraph or a database, that breaks as it is told. */
export interface BrokenWay extends AsyncDisposable {
  /** For HTTP. */
  readonly url: string;
  readonly port: number;
  /** Holds for what happens from now on, on connections that are open too. */
  set(fault: Fault): Promise<void>;
  /** Ends every connection, as a server does that starts again; new ones are taken. */
  dropConnections(): void;
}

/** Opens a proxy in front of a URL; it does nothing to what it passes on until it is told. */
export async function openBrokenWay(target: string): Promise<BrokenWay> {
  const { hostname, port, pathname } = new URL(target);
  const sockets = new Set<Socket>();
  const upstreams = new Set<Socket>();
  let fault: Fault = { kind: 'none' };
  let server = listening(0);
  await once(server, 'listening');
  const own = portOf(server);

  function listening(at: number): Server {
    return createServer((client) => {
      const upstream = connect(Number(port), hostname);
      for (const socket of [client, upstream]) {
        sockets.add(socket);
        socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
      }
      upstreams.add(upstream);
      if (fault.kind === 'hold') upstream.pause();
      client.on('close', () => upstream.destroy());
      upstream.on('close', () => {
        upstreams.delete(upstream);
        client.destroySoon();
      });
      let passed = 0;
      client.on('data', (chunk: Buffer) => {
        if (fault.kind === 'garbage') client.end(fault.bytes);
        else if (fault.kind !== 'black hole') upstream.write(chunk);
      });
      upstream.on('data', (chunk: Buffer) => {
        passed += chunk.length;
        pass(client, chunk, passed, fault);
      });
    }).listen(at, '127.0.0.1');
  }

  return {
    url: `http://127.0.0.1:${own}${pathname}`,
    port: own,
    async set(wanted) {
      const was = fault;
      fault = wanted;
      for (const upstream of upstreams) {
        if (wanted.kind === 'hold') upstream.pause();
        else upstream.resume();
      }
      if (wanted.kind === 'refuse') {
        for (const socket of sockets) socket.destroy();
        server.close();
        await once(server, 'close');
      } else if (was.kind === 'refuse') {
        server = listening(own);
        await once(server, 'listening');
      }
    },
    dropConnections() {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
  };
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

function pass(client: Socket, chunk: Buffer, passed: number, fault: Fault): void {
  switch (fault.kind) {
    case 'latency':
      // Nobody waits for what comes too late.
      setTimeout(() => client.write(chunk), fault.milliseconds).unref();
      break;
    case 'reset':
      if (passed <= fault.afterBytes) client.write(chunk);
      else
        client.write(chunk.subarray(0, Math.max(0, fault.afterBytes - (passed - chunk.length))), () =>
          client.resetAndDestroy(),
        );
      break;
    case 'slow drip':
      drip(client, chunk, fault.millisecondsAByte);
      break;
    case 'none':
    case 'refuse':
    case 'hold':
    case 'black hole':
    case 'garbage':
      client.write(chunk);
  }
}

function drip(client: Socket, bytes: Buffer, milliseconds: number): void {
  if (bytes.length === 0 || client.destroyed) return;
  client.write(bytes.subarray(0, 1));
  setTimeout(() => drip(client, bytes.subarray(1), milliseconds), milliseconds).unref();
}
