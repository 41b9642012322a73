import { type Deadline } from '../deadline';
import { type HttpAnswer } from './answer-reader';
import { type Address, Connection, type ConnectionOwner, Exchange } from './connection';

/** How often idle connections are looked through for those whose time is over. */
const SWEEP_MS = 5_000;

/**
 * Asks one server over HTTP/1.1 on connections that are kept: one question at a time on each, written in one piece,
 * the answer read as text. No redirects, no compression, no cookies: a subgraph answers where it is asked.
 */
export class HttpClient implements ConnectionOwner {
  /** Those asked last stand last, and are taken first. */
  private readonly idle: Connection[] = [];
  private readonly open = new Set<Connection>();
  private readonly waiting: Exchange[] = [];
  private readonly sweep: NodeJS.Timeout;
  private allClosed: (() => void) | null = null;

  /** @param connections kept to the server at most; further questions wait for a free one, in their order */
  constructor(
    private readonly address: Address,
    private readonly connections: number,
  ) {
    this.sweep = setInterval(() => this.closeExpired(), SWEEP_MS).unref();
  }

  /**
   * @param message head and body as they are sent
   * @throws Error of the system when the server cannot be reached, with code ECONNRESET when it closed the connection
   *   under the question; the deadline's when the time is over
   */
  ask(message: string, encoding: 'latin1' | 'utf8', deadline: Deadline): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(message, encoding, resolve, reject);
      const connection = this.take();
      if (connection) exchange.startOn(connection);
      else this.waiting.push(exchange);
      deadline.onPassed((reason) => exchange.giveUp(reason));
    });
  }

  /** Waits for the answers under way, and closes every connection. */
  close(): Promise<void> {
    clearInterval(this.sweep);
    for (const connection of this.idle.splice(0)) connection.close();
    return new Promise((closed) => {
      this.allClosed = closed;
      if (this.open.size === 0) closed();
    });
  }

  private take(): Connection | null {
    const now = Date.now();
    for (let kept = this.idle.pop(); kept; kept = this.idle.pop()) {
      if (kept.idleUntil > now) return kept;
      kept.close();
    }
    if (this.open.size >= this.connections) return null;
    const made = new Connection(this.address, this);
    this.open.add(made);
    return made;
  }

  freed(connection: Connection, keepMs: number): void {
    const next = this.nextWaiting();
    if (next) next.startOn(connection);
    else if (this.allClosed) connection.close();
    else {
      connection.idleUntil = Date.now() + keepMs;
      this.idle.push(connection);
    }
  }

  gone(connection: Connection): void {
    this.open.delete(connection);
    const at = this.idle.indexOf(connection);
    if (at >= 0) this.idle.splice(at, 1);
    const next = this.nextWaiting();
    const made = next && this.take();
    if (made) next.startOn(made);
    else if (next) this.waiting.unshift(next);
    if (this.open.size === 0) this.allClosed?.();
  }

  private nextWaiting(): Exchange | null {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) if (!next.isOver) return next;
    return null;
  }

  private closeExpired(): void {
    const now = Date.now();
    for (const connection of this.idle.filter(({ idleUntil }) => idleUntil <= now)) connection.close();
  }
}
