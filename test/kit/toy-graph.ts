import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { execute, parse, validate } from 'graphql';
import { createGateway, type Gateway } from '../../gateway/gateway';
import { type LinkAnswer, type Transport } from '../../gateway/link';
import { composeSupergraph, type SubgraphSchema } from '../../gateway/supergraph/compose';
import { createLog } from '../../shared/log';
import { serve } from '../../shared/serving';
import { executorUnderTest } from './executor';

type Resolver = (root: never, args: never) => unknown;
type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** A subgraph of a few lines, for tests of the gateway alone. */
export interface ToySubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Resolvers;
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])';

const schemaOf = ({ sdl, resolvers }: ToySubgraph) =>
  buildSubgraphSchema([{ typeDefs: parse(`${LINK}\n${sdl}`), resolvers: resolvers as GraphQLResolverMap<unknown> }]);

/** Reaches a toy subgraph in this process. */
export function toyTransport(subgraph: ToySubgraph): Transport {
  const schema = schemaOf(subgraph);
  return {
    async send({ query, variables }): Promise<LinkAnswer> {
      const document = parse(query);
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors: errors.map((error) => error.toJSON()) };
      const result = await execute({ schema, document, variableValues: variables, contextValue: {} });
      return JSON.parse(JSON.stringify(result)) as LinkAnswer;
    },
    close: async () => undefined,
  };
}

/** Composes toy subgraphs, and opens the gateway over transports that a test may break. */
export async function openToyGateway(
  subgraphs: readonly ToySubgraph[],
  broken: Readonly<Record<string, Transport>> = {},
  options: {
    readonly timeoutMs?: number;
    readonly houseRules?: boolean;
    readonly executor?: typeof executorUnderTest;
  } = {},
): Promise<Gateway> {
  const supergraphSdl = composeSupergraph(
    subgraphs.map(({ name, sdl }) => ({
      name,
      url: `http://${name}.internal.example/graphql`,
      sdl: `${LINK}\n${sdl}`,
    })),
  );
  const transports = new Map(subgraphs.map((subgraph) => [subgraph.name, toyTransport(subgraph)]));
  return createGateway({
    supergraphSdl,
    transportOf: (name) => broken[name] ?? transports.get(name) ?? missing(name),
    subgraphTimeoutMs: options.timeoutMs ?? 5_000,
    houseRules: options.houseRules ?? true,
    executor: options.executor ?? executorUnderTest,
    identityHeaders: ['authorization'],
    log: createLog('test', 'silent'),
  });
}

function missing(name: string): never {
  throw new Error(`no toy subgraph ${name}`);
}

const things = ['1', '2'] as const;

/** Two owners of one entity: bilateral-like keeps names and needs the other's counts for a sentence. */
export const toySubgraphs: readonly ToySubgraph[] = [
  {
    name: 'register',
    sdl: `
      type Query { projects: [Project!] project(id: ID!): Project }
      type Project @key(fields: "id") {
        id: ID!
        name: String!
        events: Int @external
        sentence: String @requires(fields: "events")
      }`,
    resolvers: {
      Query: {
        projects: () => things.map((id) => ({ id, name: `Project ${id}` })),
        project: (_root: unknown, { id }: { id: string }) => ({ id, name: `Project ${id}` }),
      },
      Project: {
        __resolveReference: ({ id, events }: { id: string; events?: number | null }) => ({
          id,
          name: `Project ${id}`,
          events,
        }),
        sentence: ({ name, events }: { name: string; events?: number | null }) =>
          `${name} held ${events ?? 'an unknown number of'} events`,
      },
    },
  },
  {
    name: 'calendar',
    sdl: `
      type Query { eventCount: Int page(first: Int): PageConnection }
      type PageConnection { nodes: [String!]! }
      type Project @key(fields: "id") { id: ID! events: Int lastEvent: String }`,
    resolvers: {
      Query: { eventCount: () => 3, page: () => ({ nodes: ['a', 'b'] }) },
      Project: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        events: ({ id }: { id: string }) => Number(id),
        lastEvent: ({ id }: { id: string }) => `workshop ${id}`,
      },
    },
  },
];

/** The toy subgraphs served over HTTP, each on a port of its own. */
export async function serveToys(): Promise<{ subgraphs: readonly SubgraphSchema[]; stop(): Promise<void> }> {
  const running = await Promise.all(
    toySubgraphs.map(async (subgraph) => {
      const server = new ApolloServer({
        schema: schemaOf(subgraph),
        stopOnTerminationSignals: false,
        plugins: [ApolloServerPluginInlineTraceDisabled()],
      });
      await server.start();
      const address = { host: '127.0.0.1', port: 0 };
      const served = await serve({ server, ...address, context: async () => ({}), ready: async () => ({}) });
      return { name: subgraph.name, sdl: `${LINK}\n${subgraph.sdl}`, url: `${served.url}/graphql`, served, server };
    }),
  );
  return {
    subgraphs: running.map(({ name, sdl, url }) => ({ name, sdl, url })),
    async stop() {
      await Promise.all(running.map(({ served }) => served.stop()));
      await Promise.all(running.map(({ server }) => server.stop()));
    },
  };
}
