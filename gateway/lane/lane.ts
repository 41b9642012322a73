import { type IncomingMessage } from 'node:http';
import { OperationTypeNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { type PlainRequest } from '../../shared/serving';
import { type CompiledGateway, type KnownOperation } from '../executor';
import { bodyOf } from './body';
import { Flights } from './flights';

type Variables = Readonly<Record<string, unknown>>;
/** Whether values of variables, coerced, keep the rules of the edge. */
type Rules = (coerced: Variables) => boolean;

interface LaneOptions {
  readonly executor: CompiledGateway;
  /** What the edge asks of the variables of one operation. */
  readonly rulesOf: (known: KnownOperation) => Rules;
  /** Headers that say who asks: callers who differ in one never share an answer. */
  readonly identityHeaders: readonly string[];
}

/** How many requests the lane answered, how many of those by an execution they shared, and how many it left. */
interface LaneCounts {
  answered: number;
  shared: number;
  left: number;
}

interface Flight {
  /** Null when the server has to answer. */
  readonly body: string | Buffer | null;
  /** Carries to the server what has come. */
  readonly context: object;
}

/** Requests that mean more to the server than their operation. */
const SPECIAL_HEADERS = ['apollo-query-plan-experimental', 'apollo-federation-include-trace', 'hub-figures'];

/**
 * A lane ahead of the server's pipeline for operations that went through it before: they are parsed, validated and
 * planned. What depends on the request is checked here as there; anything unusual is left to the pipeline, which goes on
 * with the answers that have come.
 */
export class GatewayLane {
  readonly counts: LaneCounts = { answered: 0, shared: 0, left: 0 };
  private readonly rules = new WeakMap<KnownOperation, Rules>();
  private readonly contexts = new WeakMap<IncomingMessage, object>();
  private readonly flights = new WeakMap<KnownOperation, Flights<Flight>>();

  constructor(private readonly options: LaneOptions) {}

  /** The context the server gives a request: with what the lane knows of it already. */
  contextOf(request: IncomingMessage): object {
    return this.contexts.get(request) ?? {};
  }

  /** @returns the answer as JSON, or null when the server has to give it */
  async answer(asked: PlainRequest, request: IncomingMessage): Promise<string | Buffer | null> {
    const known = this.knownFor(asked, request);
    const variables = asked.variables ?? {};
    const coerced = known && this.checked(known, variables);
    if (coerced) {
      const { body, context } = await this.fly(known, variables, coerced, request);
      if (body !== null) {
        this.counts.answered += 1;
        return body;
      }
      this.contexts.set(request, context);
    }
    this.counts.left += 1;
    return null;
  }

  private knownFor({ query, operationName }: PlainRequest, { headers }: IncomingMessage): KnownOperation | null {
    if (operationName === '' || SPECIAL_HEADERS.some((header) => header in headers)) return null;
    return this.options.executor.known(query, operationName ?? undefined);
  }

  /** The variables with their defaults; null when the server has to say what is wrong with them. */
  private checked(known: KnownOperation, variables: Variables): Variables | null {
    const { schema, asked } = known;
    const definitions = asked.operation.variableDefinitions ?? [];
    const { coerced } = definitions.length > 0 ? getVariableValues(schema, definitions, variables) : NONE;
    if (!coerced) return null;
    let rules = this.rules.get(known);
    if (!rules) {
      rules = this.options.rulesOf(known);
      this.rules.set(known, rules);
    }
    return rules(coerced) ? coerced : null;
  }

  /** Executes, or waits for the same question of a caller with the same rights. */
  private fly(
    known: KnownOperation,
    variables: Variables,
    coerced: Variables,
    { headers }: IncomingMessage,
  ): Promise<Flight> {
    const { executor, identityHeaders } = this.options;
    const start = async (): Promise<Flight> => {
      const context = {};
      const incoming = { document: known.asked.document, context };
      const data = await executor.answerInText(known, incoming, variables, coerced);
      return { body: data && bodyOf(data), context };
    };
    if (known.asked.operation.operation !== OperationTypeNode.QUERY) return start();
    let flights = this.flights.get(known);
    if (!flights) {
      flights = new Flights();
      this.flights.set(known, flights);
    }
    const key = JSON.stringify([variables, identityHeaders.map((header) => headers[header] ?? null)]);
    return flights.join(key, start, () => (this.counts.shared += 1));
  }
}

const NONE = { coerced: {} };
