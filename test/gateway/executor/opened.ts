import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { type GatewayConfig } from '../../../gateway/config';
import { type CompiledGateway } from '../../../gateway/executor';
import { createGateway, type Gateway } from '../../../gateway/gateway';
import { type Transport } from '../../../gateway/link';
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
  readonly gateway: Gateway;
  readonly context: ToyContext;
}

/** One graph behind two gateways: Apollo's own, and the compiled one. */
export interface Pair {
  readonly graph: ToyGraph;
  readonly schema: GraphQLSchema;
  /** That of `askCompiled`. */
  readonly executor: CompiledGateway;
  /** Requests that went the general path, by reason. */
  general(): readonly (readonly [string, number])[];
  askStock(question: Question, weather?: Weather): Promise<Answer>;
  askCompiled(question: Question, weather?: Weather): Promise<Answer>;
  /** As a server would that knows the operation: in text, and by the compiled gateway where that is left. */
  askInText(question: Question, weather?: Weather): Promise<Answer>;
  /** How many questions were answered in text, and how many were left in the middle. */
  inText(): { readonly text: number; readonly left: number };
  /** What the subgraphs were asked for the last question. */
  readonly requests: {
    readonly subgraph: string;
    readonly query: string;
    readonly variables: Question['variables'];
  }[];
  close(): Promise<void>;
}

const log = createLog('test', 'silent');
const TIMEOUT_MS = 5_000;
const clear: Weather = (_name, transport) => transport;

export async function openPair(graph: ToyGraph): Promise<Pair> {
  const supergraphSdl = supergraphOf(graph);
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  // Changed before every question; both gateways stay open, so that what they cache is tested as well.
  let weather = clear;
  const requests: Pair['requests'] = [];
  const weathered = (context: ToyContext) => {
    const transports = toyTransports(graph, context);
    return (name: string): Transport => {
      const transport = transports.get(name);
      if (!transport) throw new Error(`no subgraph ${name}`);
      return {
        ...transport,
        send: (request, signal) => {
          requests.push({ subgraph: name, query: request.query, variables: request.variables });
          return weather(name, transport).send(request, signal);
        },
      };
    };
  };
  const stock = await open(supergraphSdl, 'apollo', weathered);
  const compiled = await open(supergraphSdl, 'compiled', weathered);
  const inText = await open(supergraphSdl, 'compiled', (context) => {
    const transportOf = weathered(context);
    return (name) => {
      const { send, ...transport } = transportOf(name);
      return { ...transport, inText: true, send: async (...asked) => JSON.stringify(await send(...asked)) };
    };
  });
  const ask = async ({ gateway, context }: Opened, { query, variables }: Question, now: Weather): Promise<Answer> => {
    weather = now;
    context.log.length = 0;
    requests.length = 0;
    const { body } = await gateway.server.executeOperation({ query, variables });
    if (body.kind !== 'single') throw new Error('answered in parts');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
  const askInText = async (question: Question, now = clear): Promise<Answer> => {
    const { executor, server } = inText.gateway;
    const { query, variables } = question;
    const known = executor?.known(query, undefined);
    if (!executor || !known) {
      // What the server sees first, it answers; after that it is known.
      await ask(inText, question, clear);
      return executor?.known(query, undefined) ? askInText(question, now) : ask(inText, question, now);
    }
    weather = now;
    inText.context.log.length = 0;
    requests.length = 0;
    const { coerced = {} } = getVariableValues(schema, known.asked.operation.variableDefinitions ?? [], variables);
    const contextValue = {};
    const incoming = { document: known.asked.document, context: contextValue };
    const text = await executor.answerInText(known, incoming, variables, coerced);
    if (text !== null) return JSON.parse(`{"data":${text.join('')}}`) as Answer;
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('answered in parts');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
  const { executor } = compiled.gateway;
  if (!executor) throw new Error('the compiled gateway has no executor');
  return {
    executor,
    askInText,
    inText: () => {
      const { text = 0, textLeft = 0 } = inText.gateway.executor?.counts ?? {};
      return { text, left: textLeft };
    },
    graph,
    requests,
    general: () => [...(compiled.gateway.executor?.counts.general ?? [])],
    schema,
    askStock: (question, now = clear) => ask(stock, question, now),
    askCompiled: (question, now = clear) => ask(compiled, question, now),
    async close() {
      await stock.gateway.close();
      await compiled.gateway.close();
      await inText.gateway.close();
    },
  };
}

type TransportsFor = (context: ToyContext) => (name: string) => Transport;

async function open(
  supergraphSdl: string,
  executor: GatewayConfig['executor'],
  transports: TransportsFor,
): Promise<Opened> {
  const context: ToyContext = { log: [] };
  const transportOf = transports(context);
  const options = { supergraphSdl, executor, transportOf, subgraphTimeoutMs: TIMEOUT_MS, houseRules: false, log };
  return { gateway: await createGateway(options), context };
}
