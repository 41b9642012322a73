import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { knowDocuments } from './documents';
import { firstQuestions } from './first-questions';
import { readQuestions } from './questions';
import { schemaMapOf } from './schema-map';

/** Where the console finds what it serves; no folder or file has to exist. */
export interface ConsoleOptions {
  /** What `vite build` wrote. */
  readonly assets: string;
  /** The saved questions, one operation per `.graphql` file. */
  readonly questions: string;
  /** The operations the pages ask by identifier. */
  readonly documents?: string;
  /** The composed graph as it is served now, for the page that draws it. */
  readonly supergraphSdl?: () => string;
  /** What changed in the graph and when, as Markdown. */
  readonly changelog?: string;
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Monaco, the editor inside GraphiQL, positions its lines with style attributes.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const REVALIDATE = 'no-cache';
const KEEP_FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** The pages that have an address of their own; all of them are one file, which reads the address. */
const RESULTS = '/';
const PAGES = ['/explore', '/schema', '/teams'];
const REPORT = '/report/:code';

/**
 * Serves the console at `/` and beside it, with what it reads: the saved questions at `/questions.json`, the map of the
 * graph at `/schema.json`, what else there is to link to at `/console.json`; from this origin alone.
 */
export async function mountConsole(app: FastifyInstance, options: ConsoleOptions): Promise<void> {
  const { assets, questions, documents, supergraphSdl, changelog } = options;
  const saved = await readQuestions(questions);
  const changes = changelog !== undefined && existsSync(changelog) ? await readFile(changelog, 'utf8') : null;
  const schema = schemaText(supergraphSdl ?? null, changes);
  const known = documents === undefined ? null : await knowDocuments(app, documents);
  // A scope of its own, so that the policy of these pages never reaches the other routes of the app.
  await app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply) => {
      reply.headers(SECURITY_HEADERS);
    });
    scope.get('/questions.json', (_request, reply) => reply.header('cache-control', REVALIDATE).send(saved));
    scope.get('/schema.json', (_request, reply) =>
      reply.type('application/json; charset=utf-8').header('cache-control', REVALIDATE).send(schema()),
    );
    // The report of a project is another part's; the pages link to it where it is served.
    scope.get('/console.json', (_request, reply) =>
      reply.header('cache-control', REVALIDATE).send({ report: app.hasRoute({ method: 'GET', url: REPORT }) }),
    );
    const page = join(assets, 'index.html');
    const html = existsSync(page) ? await readFile(page, 'utf8') : NOT_BUILT;
    for (const path of [RESULTS, ...PAGES])
      scope.get<{ Querystring: Readonly<Record<string, unknown>> }>(path, ({ query }, reply) => {
        const ahead = known && path === RESULTS ? firstQuestions(known, query) : undefined;
        if (ahead !== undefined) void reply.header('link', ahead);
        return reply.type('text/html; charset=utf-8').header('cache-control', REVALIDATE).send(html);
      });
    if (existsSync(page)) await serveAssets(scope, assets);
  });
}

/** The map of the graph that is served when it is asked for, read once for each graph. */
function schemaText(supergraphSdl: (() => string) | null, changelog: string | null): () => string {
  const draw = (sdl: string | null): string =>
    JSON.stringify({ ...(sdl === null ? { subgraphs: [], types: [] } : schemaMapOf(sdl)), changelog });
  let drawn = supergraphSdl?.() ?? null;
  let text = draw(drawn);
  return () => {
    const served = supergraphSdl?.() ?? null;
    if (served !== drawn) text = draw(served);
    drawn = served;
    return text;
  };
}

async function serveAssets(scope: FastifyInstance, root: string): Promise<void> {
  // Vite names every file in here after its content, so a changed file is a new file.
  const hashed = join(root, 'assets') + sep;
  await scope.register(fastifyStatic, {
    root,
    // The app may serve other folders too, and fastify allows `reply.sendFile` to be declared once.
    decorateReply: false,
    cacheControl: false,
    // The build left every file beside itself as gzip.
    preCompressed: true,
    // The page itself is served above, under each of its addresses.
    index: false,
    setHeaders: (reply, path) => {
      reply.setHeader('vary', 'accept-encoding');
      reply.setHeader('cache-control', path.startsWith(hashed) ? KEEP_FOR_A_YEAR : REVALIDATE);
    },
  });
}

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Programme Hub</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem }
</style>
<h1>The hub runs; its console is not built.</h1>
<p>Run <code>npm run build</code> and start the hub again; this page is then the console.</p>
<p>The graph does not need it: <code>POST /graphql</code> works.</p>
</html>
`;
