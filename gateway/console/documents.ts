import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const manifest = z.record(z.string(), z.string());
/** Told apart before anything is parsed: nearly every request brings its text. */
const namesDocument = (given: unknown): boolean => typeof given === 'object' && given !== null && 'documentId' in given;
const body = z.looseObject({ documentId: z.string(), query: z.undefined().optional() });
const search = z.strictObject({
  documentId: z.string(),
  variables: z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'no JSON' });
        return z.NEVER;
      }
    })
    .optional(),
});

/** The documents the pages were built with. */
export interface Documents {
  /** Where a document is asked by address, by the name of its operation; null for one that is not known. */
  addressOf(operation: string, variables: Readonly<Record<string, unknown>>): string | null;
}

/**
 * Lets the pages of the console ask by the identifier of a document instead of its text, in a body or in an address,
 * which a browser can ask ahead of the page's script. The documents are those the console was built with; an
 * identifier that is not among them is left for the server to refuse.
 * @param path what `generate.mjs` wrote: identifier to text
 */
export async function knowDocuments(app: FastifyInstance, path: string): Promise<Documents> {
  if (!existsSync(path)) return { addressOf: () => null };
  const documents = new Map(Object.entries(manifest.parse(JSON.parse(await readFile(path, 'utf8')))));
  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    if (request.method === 'POST' && namesDocument(request.body)) {
      const asked = body.safeParse(request.body);
      const query = asked.success ? documents.get(asked.data.documentId) : undefined;
      if (asked.success && query !== undefined) request.body = { ...asked.data, query };
    } else if (request.method === 'GET' && namesDocument(request.query)) {
      const asked = search.safeParse(request.query);
      if (!asked.success || !documents.has(asked.data.documentId)) return;
      // Every document is a query, and another origin cannot read its answer, so it needs no guard against forgery; as
      // a body it goes the way of every other question.
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...request.headers, 'content-type': 'application/json' },
        payload: JSON.stringify(asked.data),
      });
      for (const name of ['content-type', 'cache-control']) void reply.header(name, answer.headers[name]);
      void reply.code(answer.statusCode).header('vary', 'accept-encoding');
      if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(answer.rawPayload);
      return reply.header('content-encoding', 'gzip').send(await promisify(gzip)(answer.rawPayload));
    }
  });
  return {
    addressOf(operation, variables) {
      const named = new RegExp(`(^| )query ${operation}\\b`);
      for (const [documentId, text] of documents)
        // As the pages' client writes it: what is not the same to the letter is asked twice.
        if (named.test(text)) {
          const asked = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
          return `/graphql?${asked.toString()}`;
        }
      return null;
    },
  };
}
