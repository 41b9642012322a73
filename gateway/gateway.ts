import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type GatewayInterface } from '@apollo/server-gateway-interface';
import { errorFormatter, HubError } from '../shared/errors';
import { type Log } from '../shared/log';
import { callerErrorStatus, edgeRules, hashesAreTheirs, operationRules } from './edge/edge-rules';
import { arePages } from './edge/page-rules';
import { CompiledGateway, limited, plannersWord, type Subgraph } from './executor';
import { GatewayLane } from './lane/lane';
import { type GuardSettings, type LinkRequest, Links, SubgraphLink, type Transport } from './link';
import { makeApolloGateway } from './supergraph/apollo-gateway';
import { subgraphsOf } from './supergraph/subgraphs-of';

/** What may be set from outside. */
export interface GatewaySettings {
  readonly subgraphTimeoutMs: number;
  /** For subgraphs that may take another time, by name. */
  readonly subgraphTimeouts?: ReadonlyMap<string, number>;
  /** Without it every subgraph is asked whatever happened before. */
  readonly guard?: GuardSettings;
  /** Processor time one operation may take to be planned and compiled; 0 or nothing for no limit. */
  readonly planningTimeoutMs?: number;
  /** What runs the plans: this project's executor, which is the default, or Apollo's own. */
  readonly executor?: 'compiled' | 'apollo';
  /** Request headers that say who asks, in lower case. Callers who differ in one never share an execution. */
  readonly identityHeaders?: readonly string[];
}

export interface GatewayOptions extends GatewaySettings {
  /** A finished supergraph: the gateway composes nothing and asks no subgraph for its schema. */
  readonly supergraphSdl: string;
  /** The way to a subgraph, by its name and the URL the supergraph gives it. */
  readonly transportOf: (name: string, url: string) => Transport;
  /** Whether the hub's own conventions are held: page sizes and scalars. Off for a foreign supergraph. */
  readonly houseRules: boolean;
  readonly log: Log;
}

export interface Gateway {
  readonly server: ApolloServer;
  /** Null when Apollo's own executor runs the plans. */
  readonly executor: CompiledGateway | null;
  /** Answers what is known ahead of the server; null with Apollo's own executor. */
  readonly lane: GatewayLane | null;
  /** The supergraph that is served now. */
  supergraphSdl(): string;
  /** Which subgraphs answer. */
  ready(): Promise<Record<string, boolean>>;
  /**
   * Takes over a new supergraph. The operations asked most are planned and compiled for it first; what runs finishes on
   * the one before.
   * @returns how many operations were prepared
   * @throws HubError SUPERGRAPH_MISSING when it cannot be served; the one before is served on
   */
  update(supergraphSdl: string): Promise<number>;
  close(): Promise<void>;
}

const READY_TIMEOUT_MS = 2_000;

/** How long a link is kept that a new supergraph does not need: an operation may ask its subgraph several times. */
const LEAVING_MS = 120_000;

type LinkTo = (name: string, url: string) => SubgraphLink;

function compiled({ supergraphSdl, planningTimeoutMs = 0 }: GatewayOptions, linkTo: LinkTo): CompiledGateway {
  return new CompiledGateway({
    supergraphSdl,
    planningTimeoutMs,
    subgraphOf(name, url): Subgraph {
      const link = linkTo(name, url);
      return {
        answersInText: link.inText,
        ask: (request, { document, figures }) => link.ask(figures ? withFigures(request) : request, document),
        read: (text, request, { document }) => link.read(text, request, document),
      };
    },
    exposePlan: true,
  });
}

const withFigures = ({ query, operationName, variables, body }: LinkRequest): LinkRequest => ({
  query,
  operationName,
  variables,
  ...(body === undefined ? {} : { body }),
  figures: true,
});

interface Stock {
  readonly gateway: GatewayInterface;
  update(supergraphSdl: string): void;
}

async function stock(supergraphSdl: string, linkTo: LinkTo, log: Log): Promise<Stock> {
  let take: Stock['update'] = () => undefined;
  const gateway = await makeApolloGateway({
    supergraphSdl: {
      async initialize({ update }) {
        take = update;
        return { supergraphSdl };
      },
    },
    buildService: ({ name, url }) => linkTo(name, url ?? ''),
    queryPlannerConfig: limited(),
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
  });
  const { executor } = gateway;
  gateway.executor = async (asked) => {
    try {
      return await executor(asked);
    } catch (cause) {
      throw plannersWord(cause);
    }
  };
  return { gateway, update: (sdl) => take(sdl) };
}

/** A gateway over a finished supergraph; nothing listens yet, and no subgraph need be up. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraphSdl, transportOf, subgraphTimeoutMs, houseRules, log } = options;
  let served = supergraphSdl;
  const links = new Links((name, url) => {
    const timeoutMs = options.subgraphTimeouts?.get(name) ?? subgraphTimeoutMs;
    const { guard } = options;
    return new SubgraphLink({ name, transport: transportOf(name, url), timeoutMs, log, ...(guard ? { guard } : {}) });
  }, LEAVING_MS);
  const linkTo: LinkTo = (name, url) => links.to(name, url);
  const executor = options.executor === 'apollo' ? null : compiled(options, linkTo);
  const apollo = executor ? null : await stock(supergraphSdl, linkTo, log);
  const gateway = executor ?? apollo?.gateway;
  if (!gateway) throw new Error('there is no gateway without an executor');
  const masked = errorFormatter((reference, cause) => log.error({ reference, err: cause }, 'the gateway failed'));
  const server = new ApolloServer({
    gateway,
    introspection: true,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      callerErrorStatus(),
      operationRules(),
      ...(houseRules ? [edgeRules()] : []),
    ],
    formatError: (formatted, error) => masked(hashesAreTheirs(formatted), error),
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
    throw unserved(cause);
  }
  return {
    server,
    executor,
    lane:
      executor &&
      new GatewayLane({
        executor,
        rulesOf:
          ({ schema, asked }) =>
          (variables) =>
            !houseRules || arePages(schema, asked.document, variables),
        identityHeaders: options.identityHeaders ?? [],
      }),
    supergraphSdl: () => served,
    async ready() {
      const states = await Promise.all(
        links.all.map(async ([name, link]) => [name, await link.isUp(READY_TIMEOUT_MS)] as const),
      );
      return Object.fromEntries(states);
    },
    async update(sdl) {
      try {
        const prepared = await links.change(subgraphsOf(sdl), async () => {
          if (executor) return executor.prepareAndUpdate(sdl);
          apollo?.update(sdl);
          return 0;
        });
        served = sdl;
        return prepared;
      } catch (cause) {
        throw unserved(cause);
      }
    },
    async close() {
      await server.stop();
      await links.close();
    },
  };
}

function unserved(cause: unknown): HubError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new HubError('SUPERGRAPH_MISSING', `The supergraph cannot be served: ${reason}`, {}, cause);
}
