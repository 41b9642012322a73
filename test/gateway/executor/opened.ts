import { Supergraph } from '@apollo/federation-internals';
import { GraphQLDataSourceRequestKind } from '@apollo/gateway/dist/datasources/types';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLSchema } from 'graphql';
import { CompiledGateway } from '../../../gateway/executor';
import { createGateway } from '../../../gateway/gateway';
import { SubgraphLink, type Transport } from '../../../gateway/link';
import { errorFormatter } from '../../../shared/errors';
import { createLog } from '../../../shared/log';
import { supergraphOf, type ToyContext, type ToyGraph, toyTransports } from './toy';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: { readonly valueCompletion?: Answer['errors'] };
}

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What stands between a gateway and its subgraphs in a test. */
export type Weather = (subgraph: string, transport: Transport) => Transport;

interface Opened {
  readonly server: ApolloServer;
  readonly context: ToyContext;
  close(): Promise<void>;
}

/** One graph behind two gateways: Apollo's own, and the compiled one. */
export interface Pair {
  readonly graph: ToyGraph;
  readonly schema: GraphQLSchema;
  readonly gateway: CompiledGateway;
  askStock(question: Question, weather?: Weather): Promise<Answer>;
  askCompiled(question: Question, weather?: Weather): Promise<Answer>;
  /** What the subgraphs were asked for the last question. */
  readonly requests: { readonly subgraph: string; readonly variables: Readonly<Record<string, unknown>> }[];
  close(): Promise<void>;
}

const log = createLog('test', 'silent');
const TIMEOUT_MS = 5_000;
const clear: Weather = (_name, transport) => transport;

export async function openPair(graph: ToyGraph): Promise<Pair> {
  const supergraphSdl = supergraphOf(graph);
  // Changed before every question; both gateways stay open, so that what they cache is tested as well.
  let weather = clear;
  const requests: Pair['requests'] = [];
  const weathered = (context: ToyContext) => {
    const transports = toyTransports(graph, context);
    return (name: string): Transport => {
      const transport = transports.get(name);
      if (!transport) throw new Error(`no subgraph ${name}`);
      return {
        close: transport.close,
        send: (request, signal) => {
          requests.push({ subgraph: name, variables: request.variables });
          return weather(name, transport).send(request, signal);
        },
      };
    };
  };
  const stock = await openStock(supergraphSdl, weathered);
  const { gateway, ...compiled } = await openCompiled(supergraphSdl, weathered);
  const ask = async ({ server, context }: Opened, { query, variables }: Question, now: Weather): Promise<Answer> => {
    weather = now;
    context.log.length = 0;
    requests.length = 0;
    const { body } = await server.executeOperation({ query, variables });
    if (body.kind !== 'single') throw new Error('answered in parts');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
  return {
    graph,
    gateway,
    requests,
    schema: Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema(),
    askStock: (question, now = clear) => ask(stock, question, now),
    askCompiled: (question, now = clear) => ask(compiled, question, now),
    async close() {
      await stock.close();
      await compiled.close();
    },
  };
}

type TransportsFor = (context: ToyContext) => (name: string) => Transport;

async function openStock(supergraphSdl: string, transports: TransportsFor): Promise<Opened> {
  const context: ToyContext = { log: [] };
  const transportOf = transports(context);
  const options = { supergraphSdl, transportOf, subgraphTimeoutMs: TIMEOUT_MS, houseRules: false, log };
  const { server, close } = await createGateway(options);
  return { server, context, close };
}

async function openCompiled(
  supergraphSdl: string,
  transports: TransportsFor,
): Promise<Opened & { readonly gateway: CompiledGateway }> {
  const context: ToyContext = { log: [] };
  const transportOf = transports(context);
  const gateway = new CompiledGateway({
    supergraphSdl,
    subgraphOf(name) {
      const link = new SubgraphLink({ name, transport: transportOf(name), timeoutMs: TIMEOUT_MS, log });
      return {
        ask: ({ operationName, ...request }, incoming) =>
          link.process({
            kind: GraphQLDataSourceRequestKind.INCOMING_OPERATION,
            request: { ...request, ...(operationName === undefined ? {} : { operationName }) },
            incomingRequestContext: incoming,
            context: incoming.context,
          }),
      };
    },
  });
  const server = new ApolloServer({
    gateway,
    introspection: true,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
    formatError: errorFormatter(() => undefined),
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  await server.start();
  return { server, context, gateway, close: () => server.stop() };
}
