import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const manifest = z.record(z.string(), z.string());
/** Told apart before anything is parsed: nearly every request brings its text. */
const namesDocument = (given: unknown): boolean => typeof given === 'object' && given !== null && 'documentId' in given;
const body = z.looseObject({ documentId: z.string(), query: z.undefined().optional() });

/**
 * Lets the pages of the console ask by the identifier of a document instead of its text. The documents are those the
 * console was built with; an identifier that is not among them is left for the server to refuse.
 * @param path what `generate.mjs` wrote: identifier to text
 */
export async function knowDocuments(app: FastifyInstance, path: string): Promise<void> {
  if (!existsSync(path)) return;
  const documents = new Map(Object.entries(manifest.parse(JSON.parse(await readFile(path, 'utf8')))));
  app.addHook('preHandler', async (request) => {
    if (request.method !== 'POST' || request.routeOptions.url !== '/graphql' || !namesDocument(request.body)) return;
    const asked = body.safeParse(request.body);
    const query = asked.success ? documents.get(asked.data.documentId) : undefined;
    if (asked.success && query !== undefined) request.body = { ...asked.data, query };
  });
}
