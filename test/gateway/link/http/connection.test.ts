import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { certificates } from '../../../kit/certificates';

const BUILT = resolve(__dirname, '../../../../dist/gateway/link');
/** Asks a subgraph in a process of its own: which authorities are trusted is settled when a process starts. */
const ASK = `
  const { httpTransport } = require(process.env.LINK);
  const { Deadline } = require(process.env.LINK + '/deadline');
  const transport = httpTransport(process.env.SUBGRAPH);
  const question = { query: '{ __typename }', variables: {} };
  new Deadline(20_000)
    .of((deadline) => transport.send(question, deadline))
    .then((text) => console.log(text.length), (failure) => console.log(failure.code))
    .then(() => transport.close());
`;

describe('a connection to a subgraph, encrypted', () => {
  let directory: string;
  let server: Server;
  /** Longer than what is read at once. */
  const answer = JSON.stringify({ data: { text: 'x'.repeat(300_000) } });

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'subgraph-tls-'));
    certificates(directory);
    const key = readFileSync(join(directory, 'server.key'));
    const cert = readFileSync(join(directory, 'server.pem'));
    server = createServer({ key, cert }, (_request, response) => void response.end(answer)).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterAll(() => {
    server.close();
    rmSync(directory, { recursive: true });
  });

  it.each([
    ['is read when its authority is one of NODE_EXTRA_CA_CERTS', 'authority.pem', String(answer.length)],
    ['is not asked when it is not', 'stranger.pem', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('%s', async (_what, trusted, printed) => {
    const { port } = server.address() as AddressInfo;
    const env = {
      PATH: process.env.PATH,
      LINK: BUILT,
      SUBGRAPH: `https://127.0.0.1:${port}/graphql`,
      NODE_EXTRA_CA_CERTS: join(directory, trusted),
    };
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', ASK], { env });
    expect(stdout.trim()).toBe(printed);
  });
});
