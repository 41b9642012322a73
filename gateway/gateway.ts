import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { errorFormatter, HubError } from '../shared/errors';
import { type Log } from '../shared/log';
import { callerErrorStatus, edgeRules } from './edge/edge-rules';
import { SubgraphLink, type Transport } from './link';
import { makeApolloGateway } from './supergraph/apollo-gateway';

export interface GatewayOptions {
  /** A finished supergraph: the gateway composes nothing and asks no subgraph for its schema. */
  readonly supergraphSdl: string;
  /** The way to a subgraph, by its name and the URL the supergraph gives it. */
  readonly transportOf: (name: string, url: string) => Transport;
  readonly subgraphTimeoutMs: number;
  /** Whether the hub's own conventions are held: page sizes and scalars. Off for a foreign supergraph. */
  readonly houseRules: boolean;
  readonly log: Log;
}

export interface Gateway {
  readonly server: ApolloServer;
  /** Which subgraphs answer. */
  ready(): Promise<Record<string, boolean>>;
  close(): Promise<void>;
}

const READY_TIMEOUT_MS = 2_000;

/** A gateway over a finished supergraph; nothing listens yet, and no subgraph need be up. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraphSdl, transportOf, subgraphTimeoutMs, houseRules, log } = options;
  const links = new Map<string, SubgraphLink>();
  const gateway = makeApolloGateway({
    supergraphSdl: { initialize: async () => ({ supergraphSdl }) },
    buildService({ name, url }) {
      const link = new SubgraphLink({
        name,
        transport: transportOf(name, url ?? ''),
        timeoutMs: subgraphTimeoutMs,
        log,
      });
      links.set(name, link);
      return link;
    },
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
  });
  const server = new ApolloServer({
    gateway,
    introspection: true,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      callerErrorStatus(),
      ...(houseRules ? [edgeRules()] : []),
    ],
    formatError: errorFormatter((reference, cause) => log.error({ reference, err: cause }, 'the gateway failed')),
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(text),
      error: (text) => log.debug(text),
    },
  });
  try {
    await server.start();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HubError('SUPERGRAPH_MISSING', `The supergraph cannot be served: ${reason}`, {}, cause);
  }
  return {
    server,
    async ready() {
      const states = await Promise.all(
        [...links].map(async ([name, link]) => [name, await link.isUp(READY_TIMEOUT_MS)] as const),
      );
      return Object.fromEntries(states);
    },
    async close() {
      await server.stop();
      await Promise.all([...links.values()].map((link) => link.close()));
    },
  };
}
