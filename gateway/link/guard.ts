import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  ConsecutiveBreaker,
  handleWhen,
} from 'cockatiel';

/** How one subgraph is kept from taking the gateway down with it. */
export interface GuardSettings {
  /** Failures in a row after which a subgraph is not asked any more; 0 asks it for ever. */
  readonly circuitFailures: number;
  /** How long it is left alone before one question tries it again, in milliseconds. */
  readonly circuitRetryMs: number;
  /** Questions a subgraph is asked at the same time; further ones wait. */
  readonly concurrent: number;
  /** Questions that may wait for one subgraph; further ones are refused. */
  readonly waiting: number;
}

/** Why a subgraph was not asked. */
export type Refusal = 'CIRCUIT_OPEN' | 'SUBGRAPH_BUSY';

export const refusalOf = (cause: unknown): Refusal | null =>
  cause instanceof BrokenCircuitError
    ? 'CIRCUIT_OPEN'
    : cause instanceof BulkheadRejectedError
      ? 'SUBGRAPH_BUSY'
      : null;

/** A circuit breaker and a bulkhead around the questions to one subgraph. Made once; a question costs two calls. */
export class Guard {
  private readonly breaker;
  private readonly hold;

  /** @param onChange told when the subgraph is left alone, and when it is asked again */
  constructor(settings: GuardSettings, onChange: (isOpen: boolean) => void) {
    const { circuitFailures, circuitRetryMs, concurrent, waiting } = settings;
    this.hold = bulkhead(concurrent, waiting);
    // A question that was never asked says nothing about the subgraph.
    const isFault = handleWhen((cause) => !(cause instanceof BulkheadRejectedError));
    this.breaker =
      circuitFailures === 0
        ? null
        : circuitBreaker(isFault, {
            halfOpenAfter: circuitRetryMs,
            breaker: new ConsecutiveBreaker(circuitFailures),
          });
    this.breaker?.onBreak(() => onChange(true));
    this.breaker?.onReset(() => onChange(false));
  }

  /**
   * Outermost: the circuit, so that it sees what ran out of time while it waited.
   * @throws what the work throws, or an error that `refusalOf` knows
   */
  around<T>(work: () => Promise<T>): Promise<T> {
    return this.breaker ? this.breaker.execute(work) : work();
  }

  /** Innermost: one of the places at the subgraph, or the wait for one. */
  within<T>(work: () => Promise<T>): Promise<T> {
    return this.hold.execute(work);
  }
}
