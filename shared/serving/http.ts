import { type ApolloServer, type BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import { HubError, systemCode } from '../errors';
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
  /** Stops listening once the requests under way are answered. */
  stop(): Promise<void>;
}

const BODY_LIMIT = 2 * 1024 * 1024;

/** What a body that is no JSON, too large or of another type is answered: the shape of a GraphQL error. */
function refuse(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(async (error, _request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    const message = status < 500 ? error.message : 'The hub failed before it could read the request.';
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
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
    const stop = () => app.close();
    return {
      url: url.replace('127.0.0.1', 'localhost').replace('[::1]', 'localhost'),
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (cause) {
    if (systemCode(cause) === 'EADDRINUSE') {
      throw new HubError('PORT_IN_USE', `Port ${port} on ${host} is taken by another process.`, { port, host }, cause);
    }
    throw new HubError(
      'BAD_CONFIGURATION',
      `Cannot listen on ${host}:${port}: ${String(cause)}`,
      { port, host },
      cause,
    );
  }
}
