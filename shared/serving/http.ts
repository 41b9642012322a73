import { type ApolloServer, type BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Code, HubError, systemCode } from '../errors';
import { type Lane, LaneAhead } from './lane';

export interface ServeOptions<Context extends BaseContext> {
  /** Started already. */
  readonly server: ApolloServer<Context>;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly context: (request: FastifyRequest) => Promise<Context>;
  /** Answers GET /health/ready: 200 when every part is up, else 503, with the parts either way. */
  readonly ready: () => Promise<Readonly<Record<string, boolean>>>;
  /** Answers requests of the plain kind ahead of the server; null leaves a request to it. */
  readonly lane?: Lane;
  /** Further routes, mounted before the server listens. */
  readonly routes?: (app: FastifyInstance) => Promise<void>;
}

export interface Running extends AsyncDisposable {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  /** Stops once the requests under way are answered, or after 15 seconds. */
  stop(): Promise<void>;
}

const BODY_LIMIT = 2 * 1024 * 1024;
/** What takes longer than any answer waits for a client who may never send or read the rest. */
const STOP_MS = 15_000;

const told = (message: string, code: Code) => ({ errors: [{ message, extensions: { code } }] });

/** What an address nobody serves, or a body that is no JSON, too large or of another type is answered. */
function refuse(app: FastifyInstance): void {
  app.setNotFoundHandler(({ method, url }, reply) =>
    reply.code(404).send(told(`Nothing answers ${method} ${url}: the graph is at POST /graphql.`, 'BAD_REQUEST')),
  );
  app.setErrorHandler<FastifyError>(({ statusCode = 500, message }, _request, reply) =>
    statusCode < 500
      ? reply.code(statusCode).send(told(message, 'BAD_REQUEST'))
      : reply.code(500).send(told('The hub failed before it could read the request.', 'INTERNAL_SERVER_ERROR')),
  );
}

/**
 * Serves a GraphQL server on /graphql beside its health.
 * @throws HubError PORT_IN_USE, or BAD_CONFIGURATION when the address cannot be listened on
 */
export async function serve<Context extends BaseContext>(options: ServeOptions<Context>): Promise<Running> {
  const { server, host, port, context, ready, lane, routes } = options;
  const ahead = lane && new LaneAhead(lane, '/graphql', BODY_LIMIT);
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    ...(ahead ? { serverFactory: ahead.serverFactory } : {}),
  });
  ahead?.mount(app);
  refuse(app);
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const parts = await ready();
    const up = Object.values(parts).every(Boolean);
    return reply.code(up ? 200 : 503).send({
      status: up ? 'ready' : 'not ready',
      parts: Object.fromEntries(Object.entries(parts).map(([part, isUp]) => [part, isUp ? 'up' : 'down'])),
    });
  });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: fastifyApolloHandler(server, { context }),
  });
  await routes?.(app);
  try {
    const url = await app.listen({ host, port });
    // Closing waits for the requests under way; whoever opened the server stops it after.
    const stop = async () => {
      const late = setTimeout(() => app.server.closeAllConnections(), STOP_MS);
      await app.close();
      clearTimeout(late);
    };
    return {
      url: url.replace('127.0.0.1', 'localhost').replace('[::1]', 'localhost'),
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (cause) {
    const taken = systemCode(cause) === 'EADDRINUSE';
    const message = taken
      ? `Port ${port} on ${host} is taken by another process.`
      : `Cannot listen on ${host}:${port}: ${String(cause)}`;
    throw new HubError(taken ? 'PORT_IN_USE' : 'BAD_CONFIGURATION', message, { port, host }, cause);
  }
}
