import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Deadline } from '../../../../gateway/link/deadline';
import { HttpClient } from '../../../../gateway/link/http/http-client';

const QUESTION = 'GET / HTTP/1.1\r\nhost: here\r\n\r\n';
const answerOf = (text: string, ...headers: readonly string[]): string =>
  ['HTTP/1.1 200 OK', `content-length: ${text.length}`, ...headers, '', text].join('\r\n');

interface Peer extends AsyncDisposable {
  readonly client: HttpClient;
  readonly sockets: readonly Socket[];
  /** Questions that came, each with the socket it came on. */
  readonly asked: readonly Socket[];
}

/** A server that does with each question what a test says, and a client of it. */
async function open(connections: number, onQuestion: (socket: Socket, nth: number) => void): Promise<Peer> {
  const sockets: Socket[] = [];
  const asked: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', () => onQuestion(socket, asked.push(socket)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new HttpClient({ host: '127.0.0.1', port, isSecure: false }, connections);
  return {
    client,
    sockets,
    asked,
    async [Symbol.asyncDispose]() {
      const closed = client.close();
      for (const socket of sockets) socket.destroy();
      await closed;
      server.close();
    },
  };
}

const ask = async (client: HttpClient, milliseconds = 5_000): Promise<string> =>
  (await new Deadline(milliseconds).of((deadline) => client.ask(QUESTION, 'latin1', deadline))).text;

async function inPieces(socket: Socket, text: string): Promise<void> {
  for (let at = 0; at < text.length; at += 7) {
    socket.write(text.slice(at, at + 7));
    await setTimeout(1);
  }
}

describe('a client of a subgraph', () => {
  it('asks one question after another on one connection', async () => {
    await using peer = await open(4, (socket, nth) => void socket.write(answerOf(`answer ${nth}`)));
    expect(await ask(peer.client)).toBe('answer 1');
    expect(await ask(peer.client)).toBe('answer 2');
    expect(peer.sockets).toHaveLength(1);
  });

  it('opens no more connections than it may, and asks what waits in its order', async () => {
    await using peer = await open(2, (socket, nth) => {
      void setTimeout(5).then(() => socket.write(answerOf(`answer ${nth}`)));
    });
    const answers = await Promise.all(Array.from({ length: 7 }, () => ask(peer.client)));
    expect(answers).toEqual([1, 2, 3, 4, 5, 6, 7].map((nth) => `answer ${nth}`));
    expect(peer.sockets).toHaveLength(2);
  });

  it('keeps apart what comes on several connections in pieces, by turns', async () => {
    const inChunks = (text: string): string =>
      `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n${text.slice(0, 5)}\r\nf\r\n${text.slice(5)}\r\n0\r\n\r\n`;
    const goesOn: Promise<void>[] = [];
    await using peer = await open(4, (socket, nth) => {
      const text = String(nth).repeat(20);
      goesOn.push(inPieces(socket, nth % 2 === 0 ? answerOf(text) : inChunks(text)));
    });
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask(peer.client)));
    expect(answers.toSorted()).toEqual([1, 2, 3, 4].map((nth) => String(nth).repeat(20)));
    await Promise.all(goesOn);
  });

  it('does not use a connection again whose time is over, or that the other side closes', async () => {
    await using peer = await open(1, (socket, nth) => {
      socket.write(answerOf('{}', nth === 1 ? 'keep-alive: timeout=1' : 'connection: close'));
    });
    for (const _time of [1, 2, 3]) await ask(peer.client);
    expect(new Set(peer.asked).size).toBe(3);
  });

  it('leaves a connection on which something came that was not asked for', async () => {
    await using peer = await open(1, (socket) => void socket.write(answerOf('{}')));
    await ask(peer.client);
    const [used] = peer.sockets;
    if (!used) throw new Error('nothing was connected');
    used.write(answerOf('{"data":"of another"}'));
    await once(used, 'close');
    expect(await ask(peer.client)).toBe('{}');
    expect(peer.sockets).toHaveLength(2);
  });

  it('ends the connection of a question whose time is over, and goes on with another', async () => {
    await using peer = await open(1, (socket, nth) => {
      if (nth > 1) socket.write(answerOf('{}'));
    });
    await expect(ask(peer.client, 50)).rejects.toThrow('no answer within 50 ms');
    expect(await ask(peer.client)).toBe('{}');
    expect(peer.asked[0]?.destroyed).toBe(true);
  });

  it('never sends a question whose time was over before there was a connection', async () => {
    await using peer = await open(1, (socket) => void setTimeout(150).then(() => socket.write(answerOf('{}'))));
    const first = ask(peer.client);
    await expect(ask(peer.client, 20)).rejects.toThrow('no answer within 20 ms');
    await first;
    expect(await ask(peer.client)).toBe('{}');
    expect(peer.asked).toHaveLength(2);
  });

  it('says by its code when a connection died under a question', async () => {
    await using peer = await open(1, (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'));
    await expect(ask(peer.client)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('takes what came before the end for the answer where no length was told', async () => {
    await using peer = await open(1, (socket) => void socket.end('HTTP/1.1 200 OK\r\n\r\n{"data":null}'));
    expect(await ask(peer.client)).toBe('{"data":null}');
  });

  it('says that nothing listens', async () => {
    const peer = await open(1, () => undefined);
    await peer[Symbol.asyncDispose]();
    const { client } = peer;
    await expect(ask(client)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('waits for what is under way when it closes', async () => {
    await using peer = await open(2, (socket) => void setTimeout(50).then(() => socket.write(answerOf('{}'))));
    const answer = ask(peer.client);
    await setTimeout(20);
    await peer.client.close();
    expect(await answer).toBe('{}');
  });
});
