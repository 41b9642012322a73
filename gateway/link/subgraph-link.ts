import { type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { type GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { type DocumentNode, parse } from 'graphql';
import { type Log } from '../../shared/log';
import { Deadline } from './deadline';
import { Guard, type GuardSettings, type Refusal, refusalOf } from './guard';
import { lostFields } from './lost-fields';
import { readAnswer } from './read-answer';
import { type LinkAnswer, type LinkRequest, type Transport } from './transport';

interface LinkOptions {
  readonly name: string;
  readonly transport: Transport;
  readonly timeoutMs: number;
  /** Without it the subgraph is asked whatever happened before. */
  readonly guard?: GuardSettings;
  readonly log: Log;
}

type LossCode = 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNAVAILABLE' | Refusal;

/** What the caller is told happened. */
const happened: Readonly<Record<LossCode, (timeoutMs: number) => string>> = {
  SUBGRAPH_TIMEOUT: (timeoutMs) => `did not answer within ${timeoutMs} ms`,
  SUBGRAPH_UNAVAILABLE: () => 'is unavailable',
  CIRCUIT_OPEN: () => 'failed before and is left alone for a moment',
  SUBGRAPH_BUSY: () => 'has as many questions to answer as it may have',
};

/** The connection ended under a question: what the other side knew of it is not known. */
const DIED: readonly unknown[] = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];
const isDeadConnection = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && DIED.includes(cause.code);
const isRead = ({ query }: LinkRequest): boolean => !/^\s*mutation\b/.test(query);

/**
 * The gateway's way to one subgraph: a deadline, a guard, and a partial answer instead of none. What a subgraph cannot
 * give is null, with one error for the whole fetch; the error names the subgraph, never its address.
 */
export class SubgraphLink implements GraphQLDataSource {
  private readonly guard: Guard | null;

  constructor(private readonly options: LinkOptions) {
    const { guard, name, log } = options;
    this.guard = guard
      ? new Guard(guard, (isOpen) =>
          log.warn({ subgraph: name }, isOpen ? 'a subgraph is left alone: its circuit is open' : 'a subgraph is back'),
        )
      : null;
  }

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
    const { guard } = this;
    const deadline = new Deadline(this.options.timeoutMs);
    try {
      const answer = guard
        ? await guard.around(() => deadline.of(() => guard.within(() => this.send(asked, deadline))))
        : await deadline.of(() => this.send(asked, deadline));
      return typeof answer === 'string' ? answer : withNulls(answer, asked, incoming);
    } catch (cause) {
      const code = refusalOf(cause) ?? (deadline.passed ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE');
      return this.lost(cause, code, asked, incoming);
    }
  }

  /** Once more where a connection died under a read: kept connections do, when the other side closes them. */
  private async send(asked: LinkRequest, deadline: Deadline): Promise<LinkAnswer | string> {
    const { transport } = this.options;
    const isOver = (): boolean => deadline.passed;
    if (isOver()) throw new Error('the time was over before there was a place at the subgraph');
    try {
      return graphQLOf(await transport.send(asked, deadline));
    } catch (cause) {
      if (isOver() || !isDeadConnection(cause) || !isRead(asked)) throw cause;
      return graphQLOf(await transport.send(asked, deadline));
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

  private lost(cause: unknown, code: LossCode, asked: LinkRequest, incoming: DocumentNode | null): LinkAnswer {
    const { name, timeoutMs, log } = this.options;
    // The circuit says once that it is open.
    if (code !== 'CIRCUIT_OPEN') log.warn({ subgraph: name, code, err: cause }, 'a subgraph gave no answer');
    const lost = lostFields(documentOf(asked), asked.variables, incoming);
    const message = `The subgraph ${name} ${happened[code](timeoutMs)}: ${lost.fields.join(', ')} could not be read.`;
    const extensions = { code, subgraph: name, fields: lost.fields };
    return {
      data: lost.data,
      errors: [{ message, ...(lost.path.length > 0 ? { path: lost.path } : {}), extensions }],
    };
  }
}

/** A proxy's page in place of an answer counts as a failure before it is read. */
function graphQLOf(answer: LinkAnswer | string): LinkAnswer | string {
  if (typeof answer === 'string' && !/^\s*\{/.test(answer)) throw new Error('the answer is no GraphQL');
  return answer;
}

function withNulls(answer: LinkAnswer, asked: LinkRequest, incoming: DocumentNode | null): LinkAnswer {
  if (answer.data) return answer;
  return { ...answer, data: lostFields(documentOf(asked), asked.variables, incoming).data };
}

const documentOf = ({ query }: LinkRequest): DocumentNode => parse(query, { noLocation: true });
