import fc from 'fast-check';
import { AnswerReader, type HttpAnswer } from '../../../../gateway/link/http/answer-reader';

interface Sent {
  readonly bytes: Buffer;
  /** Whether only the end of the connection tells the end of the body. */
  readonly ends: boolean;
}

const name = (text: string, upper: boolean): string => (upper ? text.toUpperCase() : text);

/** A body as servers send it: of a stated length, in chunks of any size, or until they close. */
const sentOf = (body: Buffer, how: 'length' | 'chunks' | 'end', sizes: readonly number[], upper: boolean): Sent => {
  const head = (...headers: readonly string[]): Buffer =>
    Buffer.from(['HTTP/1.1 200 OK', 'date: now', ...headers, '', ''].join('\r\n'));
  if (how === 'length') {
    return { bytes: Buffer.concat([head(`${name('Content-Length', upper)}:${body.length} `), body]), ends: false };
  }
  if (how === 'end') return { bytes: Buffer.concat([head(), body]), ends: true };
  const chunks: Buffer[] = [];
  for (let at = 0, turn = 0; at < body.length; turn += 1) {
    const part = body.subarray(at, at + (sizes[turn % sizes.length] ?? 1));
    chunks.push(Buffer.from(`${name(part.length.toString(16), upper)};by=test\r\n`), part, Buffer.from('\r\n'));
    at += part.length;
  }
  const end = Buffer.from('0\r\nx-sum: 1\r\n\r\n');
  return { bytes: Buffer.concat([head(`${name('Transfer-Encoding', upper)}: Chunked`), ...chunks, end]), ends: false };
};

/** Reads bytes in pieces out of one buffer that is used again for each, as a socket lends them. */
function readIn(pieces: readonly number[], { bytes, ends }: Sent): HttpAnswer | null {
  const reader = new AnswerReader();
  const lent = Buffer.alloc(bytes.length);
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const piece = bytes.subarray(at, at + (pieces[turn % pieces.length] ?? 1));
    lent.fill(0).set(piece);
    at += piece.length;
    const answer = reader.read(lent.subarray(0, piece.length));
    if (answer) return at === bytes.length ? answer : null;
  }
  return ends ? reader.end() : null;
}

const read = (text: string): HttpAnswer | null => new AnswerReader().read(Buffer.from(text, 'latin1'));

describe('the reading of an answer over HTTP', () => {
  it('is the same in whatever pieces it comes and however its length is told', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('length', 'chunks', 'end'),
        sizes,
        sizes,
        fc.boolean(),
        (text, how, chunks, pieces, upper) => {
          const body = Buffer.from(text);
          const answer = readIn(pieces, sentOf(body, how, chunks, upper));
          expect(answer).toMatchObject({ status: 200, text: body.toString() });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('passes over words in between, such as 103 Early Hints', () => {
    const answer = read('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
    expect(answer).toMatchObject({ status: 200, text: '{}' });
  });

  it('has no body where there can be none', () => {
    expect(read('HTTP/1.1 204 No Content\r\n\r\n')).toMatchObject({ status: 204, text: '' });
  });

  it.each([
    ['content-length: 2\r\nkeep-alive: timeout=5', 4_000],
    ['content-length: 2\r\nKeep-Alive: max=9, timeout=600', 30_000],
    ['content-length: 2\r\nkeep-alive: timeout=1', 0],
    ['content-length: 2', 4_000],
    ['content-length: 2\r\nConnection: Close', 0],
  ])('keeps the connection no longer than the other side: %s', (headers, keepMs) => {
    expect(read(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n{}`)).toMatchObject({ keepMs });
  });

  it('does not use a connection of HTTP/1.0 again', () => {
    expect(read('HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n{}')).toMatchObject({ keepMs: 0 });
  });

  it.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9\r\n\r\n'],
    ['a header without a name', 'HTTP/1.1 200 OK\r\n: 1\r\n\r\n'],
    ['a header over two lines', 'HTTP/1.1 200 OK\r\nx: 1\r\n content-length: 2\r\n\r\n{}'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
    ['a length and chunks', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}'],
    ['a length that is no number', 'HTTP/1.1 200 OK\r\ncontent-length: +2\r\n\r\n{}'],
    ['a length nobody can hold', 'HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n{}'],
    ['a coding that was not asked for', 'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n'],
    ['a chunk of no size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-2\r\n{}\r\n'],
    ['a chunk longer than its size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{}\r\n'],
    ['a line that ends otherwise', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\n{}\r\n'],
    ['more than its length', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}{}'],
    ['more than its chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n{}'],
    ['a change of protocol', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['a head without an end', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(20_000)}`],
  ])('refuses %s', (_what, text) => {
    expect(() => read(text)).toThrow(/answer|chunk/);
  });
});
