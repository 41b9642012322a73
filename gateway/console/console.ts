import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { readQuestions } from './questions';

/** Where the console finds its two folders; neither has to exist. */
export interface ConsoleOptions {
  /** What `vite build` wrote. */
  readonly assets: string;
  /** The saved questions, one operation per `.graphql` file. */
  readonly questions: string;
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

/** Serves the console at `/` and its saved questions at `/questions.json`, from this origin alone. */
export async function mountConsole(app: FastifyInstance, { assets, questions }: ConsoleOptions): Promise<void> {
  const saved = await readQuestions(questions);
  // A scope of its own, so that the policy of these pages never reaches the other routes of the app.
  await app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply) => {
      reply.headers(SECURITY_HEADERS);
    });
    scope.get('/questions.json', (_request, reply) => reply.header('cache-control', REVALIDATE).send(saved));
    if (existsSync(join(assets, 'index.html'))) await serveAssets(scope, assets);
    else
      scope.get('/', (_request, reply) =>
        reply.type('text/html; charset=utf-8').header('cache-control', REVALIDATE).send(NOT_BUILT),
      );
  });
}

async function serveAssets(scope: FastifyInstance, root: string): Promise<void> {
  // Vite names every file in here after its content, so a changed file is a new file.
  const hashed = join(root, 'assets') + sep;
  await scope.register(fastifyStatic, {
    root,
    // The app may serve other folders too, and fastify allows `reply.sendFile` to be declared once.
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
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
