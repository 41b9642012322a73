import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can go wrong: what is sent through it is passed on, held back, or cut off. */
export interface FaultProxy extends AsyncDisposable {
  readonly port: number;
  /** Holds back everything the server says, on connections that stay open. */
  hold(): void;
  /** Passes on what was held back, and everything after. */
  pass(): void;
  /** Ends every connection there is; new ones are taken. */
  cut(): void;
  /** Connections taken since it was opened. */
  readonly taken: number;
}

/** Opens a proxy on a port of its own in front of another port of this machine. */
export async function openFaultProxy(target: number): Promise<FaultProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isHeld = false;
  let taken = 0;
  const server = createServer((client) => {
    taken += 1;
    const upstream = connect(target, '127.0.0.1');
    const pair = [client, upstream] as const;
    pairs.add(pair);
    const end = (): void => {
      client.destroy();
      upstream.destroy();
      pairs.delete(pair);
    };
    for (const socket of pair) socket.on('error', end).on('close', end);
    client.pipe(upstream);
    upstream.pipe(client);
    if (isHeld) upstream.unpipe(client).pause();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  const cut = (): void => {
    for (const [client, upstream] of pairs) {
      client.destroy();
      upstream.destroy();
    }
  };
  return {
    port: address.port,
    hold() {
      isHeld = true;
      for (const [client, upstream] of pairs) upstream.unpipe(client).pause();
    },
    pass() {
      isHeld = false;
      for (const [client, upstream] of pairs) upstream.pipe(client);
    },
    cut,
    get taken() {
      return taken;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      cut();
      await closed;
    },
  };
}
