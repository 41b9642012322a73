import { type ServerResponse } from 'node:http';
import { type FastifyReply, type FastifyRequest, type RouteHandlerMethod } from 'fastify';

/** A GraphQL request of the plain kind. */
export interface PlainRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** The answer as JSON, in text or bytes, or null when the request is the server's. */
export type Lane = (asked: PlainRequest, request: FastifyRequest) => Promise<string | Buffer | null> | null;

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

/** A body with nothing in it but a query, its variables and its name; null otherwise. */
function plain(body: unknown): PlainRequest | null {
  if (!isRecord(body)) return null;
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return null;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
  return { query, variables: variables ?? null, operationName: operationName ?? null };
}

/** Sends an answer in one piece, past Fastify's own way: no hook changes it, and its length is told once. */
function send(response: ServerResponse, type: string, body: string | Buffer): void {
  const length = Buffer.byteLength(body);
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'content-length': length });
  // ASCII is sent as it stands.
  if (typeof body === 'string' && length === body.length) response.end(body, 'latin1');
  else response.end(body);
}

/**
 * Answers plain requests by the lane and hands every other to the server's handler: what is refused, negotiated or
 * persisted is refused, negotiated and persisted by the server alone. A POST of JSON cannot be a browser's simple
 * request, so what the server checks against forgery holds of itself.
 */
export function laneAhead(lane: Lane, handler: RouteHandlerMethod): RouteHandlerMethod {
  return async function (request: FastifyRequest, reply: FastifyReply) {
    const { method, headers, body } = request;
    const type = accepted.get(headers.accept);
    const asked =
      method === 'POST' && type !== undefined && headers['content-type'] === 'application/json' ? plain(body) : null;
    const text = asked && (await lane(asked, request));
    if (text === null) return handler.call(this, request, reply);
    send(reply.hijack().raw, type ?? JSON_TYPE, text);
  };
}
