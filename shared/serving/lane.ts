import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { type FastifyInstance } from 'fastify';
import { atTurnEnd } from './turn';

/** A GraphQL request of the plain kind. */
export interface PlainRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** The answer as JSON, in text or bytes, or null when the request is the server's. */
export type Lane = (asked: PlainRequest, request: IncomingMessage) => Promise<string | Buffer | null> | null;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';

/** The content type for what clients nearly always accept; anything else is for the server to weigh. */
const accepted: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/graphql-response+json', RESPONSE_TYPE],
  ['application/graphql-response+json, application/json', RESPONSE_TYPE],
]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names the server refuses in a body, and what may spell one in other letters. */
const SUSPECT = /__proto__|constructor|\\u00[0-7]/;

/** A body with nothing in it but a query, its variables and its name; null otherwise. */
function plain(text: string): PlainRequest | null {
  if (SUSPECT.test(text)) return null;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(body)) return null;
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return null;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
  return { query, variables: variables ?? null, operationName: operationName ?? null };
}

/** Reads a whole body; one that breaks off is never whole, and nobody waits for its answer. */
function readBody(request: IncomingMessage, whole: (chunks: readonly Buffer[]) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => whole(chunks));
}

/** Sends an answer in one piece, its length told once. */
function send(response: ServerResponse, type: string, body: string | Buffer): void {
  const length = Buffer.byteLength(body);
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'content-length': length });
  // ASCII is sent as it stands.
  if (typeof body === 'string' && length === body.length) response.end(body, 'latin1');
  else response.end(body);
}

/** How long an idle connection is kept, in milliseconds: longer than what stands before a server usually does. */
const KEEP_MS = 72_000;

/**
 * Answers plain requests ahead of the server and hands it every other: what is refused, negotiated or persisted is
 * refused, negotiated and persisted by the server alone. A POST of JSON cannot be a browser's simple request, so what
 * the server checks against forgery holds of itself.
 */
export class LaneAhead {
  /** Of requests the server got after all: the body that was read, or what failed. */
  private readonly read = new WeakMap<IncomingMessage, readonly Buffer[] | Error>();
  private isClosing = false;

  constructor(
    private readonly lane: Lane,
    private readonly path: string,
    /** In bytes; longer bodies are the server's to refuse. */
    private readonly bodyLimit: number,
  ) {}

  /** The server of HTTP, with the lane before the handler. */
  readonly serverFactory = (handler: Handler): Server =>
    createServer({ keepAliveTimeout: KEEP_MS }, (request, response) => {
      const type = this.typeFor(request);
      if (type === null) handler(request, response);
      else readBody(request, (chunks) => void this.answer(request, response, { type, chunks, handler }));
    });

  /** Gives the server the bodies that were read, and leaves all to it once it closes: it tells clients so. */
  mount(app: FastifyInstance): void {
    app.addHook('preParsing', (request, _reply, payload, done) => {
      const read = this.read.get(request.raw);
      if (read instanceof Error) done(read);
      else done(null, read ? Readable.from(read) : payload);
    });
    app.addHook('preClose', (done) => {
      this.isClosing = true;
      done();
    });
  }

  /** The content type of the answer; null when the request is none of the lane's. */
  private typeFor({ method, url, headers }: IncomingMessage): string | null {
    if (method !== 'POST' || url !== this.path || headers['content-type'] !== 'application/json') return null;
    // A length that is not told, or no number, is not below the limit.
    if (!(Number(headers['content-length']) <= this.bodyLimit) || this.isClosing) return null;
    return accepted.get(headers.accept) ?? null;
  }

  private async answer(
    request: IncomingMessage,
    response: ServerResponse,
    { type, chunks, handler }: { type: string; chunks: readonly Buffer[]; handler: Handler },
  ): Promise<void> {
    let read: readonly Buffer[] | Error = chunks;
    try {
      const [only] = chunks;
      const asked = plain((chunks.length === 1 && only ? only : Buffer.concat(chunks)).toString());
      const text = asked && (await this.lane(asked, request));
      if (text !== null) {
        if (this.isClosing) response.shouldKeepAlive = false;
        atTurnEnd(() => send(response, type, text));
        return;
      }
    } catch (failure) {
      // Asked once more it might change something twice: the server says no more than that it failed.
      read = failure instanceof Error ? failure : new Error(String(failure));
    }
    this.read.set(request, read);
    handler(request, response);
  }
}
