import { type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { type GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { type DocumentNode, parse } from 'graphql';
import { type Log } from '../../shared/log';
import { Deadline } from './deadline';
import { lostFields } from './lost-fields';
import { readAnswer } from './read-answer';
import { type LinkAnswer, type LinkRequest, type Transport } from './transport';

interface LinkOptions {
  readonly name: string;
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly log: Log;
}

/**
 * The gateway's way to one subgraph: a deadline, and a partial answer instead of none. What a subgraph cannot give is
 * null, with one error for the whole fetch; the error names the subgraph, never its address.
 */
export class SubgraphLink implements GraphQLDataSource {
  constructor(private readonly options: LinkOptions) {}

  async process(options: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
    const { request } = options;
    const asked: LinkRequest = {
      query: request.query ?? '',
      variables: request.variables ?? {},
      ...(request.operationName === undefined ? {} : { operationName: request.operationName }),
    };
    const incoming = 'incomingRequestContext' in options ? options.incomingRequestContext.document : null;
    const answer = await this.ask(asked, incoming ?? null);
    return typeof answer === 'string' ? this.read(answer, asked, incoming ?? null) : answer;
  }

  /** Whether answers come as JSON text. */
  get inText(): boolean {
    return this.options.transport.inText ?? false;
  }

  /**
   * Never rejects: an answer that does not come is an error beside nulls.
   * @param incoming the client's document, to name the fields it asked for; null when not known
   * @returns the answer, or its JSON text, for `read`
   */
  async ask(asked: LinkRequest, incoming: DocumentNode | null): Promise<LinkAnswer | string> {
    const { transport, timeoutMs } = this.options;
    const deadline = new Deadline(timeoutMs);
    try {
      const answer = await deadline.of(() => transport.send(asked, deadline));
      return typeof answer === 'string' ? answer : withNulls(answer, asked, incoming);
    } catch (cause) {
      return this.lost(cause, deadline.passed ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', asked, incoming);
    }
  }

  /** Reads an answer that came as text; what is none is lost. */
  read(text: string, asked: LinkRequest, incoming: DocumentNode | null): LinkAnswer {
    try {
      return withNulls(readAnswer(text), asked, incoming);
    } catch (cause) {
      return this.lost(cause, 'SUBGRAPH_UNAVAILABLE', asked, incoming);
    }
  }

  /** Whether the subgraph is ready by its own word, or, when it gives none, whether it answers at all. */
  async isUp(timeoutMs: number): Promise<boolean> {
    try {
      const { transport } = this.options;
      const word = await new Deadline(timeoutMs).of(async (deadline) => transport.isReady?.(deadline) ?? null);
      if (word !== null) return word;
      const request = { query: '{ __typename }', variables: {} };
      const answer = await new Deadline(timeoutMs).of((deadline) => transport.send(request, deadline));
      const { data } = typeof answer === 'string' ? readAnswer(answer) : answer;
      return data !== null && data !== undefined;
    } catch {
      // Down is the answer, whatever the reason; the log has it when a question meets it.
      return false;
    }
  }

  close(): Promise<void> {
    return this.options.transport.close();
  }

  private lost(
    cause: unknown,
    code: 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNAVAILABLE',
    asked: LinkRequest,
    incoming: DocumentNode | null,
  ): LinkAnswer {
    const { name, timeoutMs, log } = this.options;
    log.warn({ subgraph: name, err: cause }, 'a subgraph gave no answer');
    const lost = lostFields(documentOf(asked), asked.variables, incoming);
    const happened = code === 'SUBGRAPH_TIMEOUT' ? `did not answer within ${timeoutMs} ms` : 'is unavailable';
    const message = `The subgraph ${name} ${happened}: ${lost.fields.join(', ')} could not be read.`;
    const extensions = { code, subgraph: name, fields: lost.fields };
    return {
      data: lost.data,
      errors: [{ message, ...(lost.path.length > 0 ? { path: lost.path } : {}), extensions }],
    };
  }
}

function withNulls(answer: LinkAnswer, asked: LinkRequest, incoming: DocumentNode | null): LinkAnswer {
  if (answer.data) return answer;
  return { ...answer, data: lostFields(documentOf(asked), asked.variables, incoming).data };
}

const documentOf = ({ query }: LinkRequest): DocumentNode => parse(query, { noLocation: true });
