import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { atTurnEnd } from '../../../shared/serving';
import { AnswerReader, type HttpAnswer } from './answer-reader';

/** Where a server listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly isSecure: boolean;
}

/** One question, from the moment it is asked to its end. */
export class Exchange {
  /** Whether it waited for a connection until its time was over. */
  isOver = false;
  private connection: Connection | null = null;

  /**
   * @param message head and body as they are sent
   * @param encoding latin1 for a message of ASCII alone, which is sent as it stands
   */
  constructor(
    readonly message: string,
    readonly encoding: 'latin1' | 'utf8',
    private readonly resolve: (answer: HttpAnswer) => void,
    readonly reject: (cause: Error) => void,
  ) {}

  startOn(connection: Connection): void {
    this.connection = connection;
    connection.ask(this);
  }

  answered(answer: HttpAnswer): void {
    this.connection = null;
    this.resolve(answer);
  }

  /** Ends it, and its connection: what would still come on it belongs to nobody. */
  giveUp(reason: Error): void {
    if (this.connection) this.connection.close(reason);
    else {
      this.isOver = true;
      this.reject(reason);
    }
  }
}

/** Who is told what becomes of a connection. */
export interface ConnectionOwner {
  /** The connection can be asked again, for so many milliseconds. */
  freed(connection: Connection, keepMs: number): void;
  /** The connection is closed. */
  gone(connection: Connection): void;
}

/**
 * In bytes: most pages of an answer are read at once. All connections read into the one buffer: what is read is taken
 * out of it before anything else is, and it stays where the processor has it near.
 */
const READ = Buffer.allocUnsafeSlow(64 * 1024);

/** One connection to a server, on which one question at a time is asked. */
export class Connection {
  /** When it must not be used any more, by the clock of `Date.now`. */
  idleUntil = 0;
  private readonly socket: Socket;
  private exchange: Exchange | null = null;
  private reader: AnswerReader | null = null;
  private failure: Error | null = null;

  constructor(
    { host, port, isSecure }: Address,
    private readonly owner: ConnectionOwner,
  ) {
    const options = {
      host,
      port,
      noDelay: true,
      keepAlive: true,
      // Read into again and again, in place of a buffer for each piece and a stream around them.
      onread: { buffer: READ, callback: this.arrived },
    };
    this.socket = isSecure
      ? connectSecurely({ ...options, ...(isIP(host) === 0 ? { servername: host } : {}), ALPNProtocols: ['http/1.1'] })
      : connect(options);
    this.socket
      .on('error', (cause) => (this.failure ??= cause))
      .on('end', () => this.ended())
      .on('close', () => this.closed());
  }

  ask(exchange: Exchange): void {
    this.exchange = exchange;
    this.reader = new AnswerReader();
    atTurnEnd(() => this.exchange === exchange && this.socket.write(exchange.message, exchange.encoding));
  }

  close(reason?: Error): void {
    if (reason) this.failure ??= reason;
    this.socket.destroy();
  }

  private readonly arrived = (length: number, buffer: Uint8Array): boolean => {
    try {
      if (!this.reader) throw new Error('an answer came that nothing was asked for');
      const answer = this.reader.read(Buffer.from(buffer.buffer, buffer.byteOffset, length));
      if (answer) this.answered(answer);
    } catch (cause) {
      this.close(cause instanceof Error ? cause : new Error(String(cause)));
    }
    return true;
  };

  private answered(answer: HttpAnswer): void {
    const { exchange } = this;
    this.exchange = null;
    this.reader = null;
    if (answer.keepMs === 0) this.close();
    else this.owner.freed(this, answer.keepMs);
    exchange?.answered(answer);
  }

  private ended(): void {
    const answer = this.reader?.end();
    if (answer) this.answered(answer);
  }

  private closed(): void {
    this.owner.gone(this);
    this.exchange?.reject(this.failure ?? new ConnectionDied());
    this.exchange = null;
    this.reader = null;
  }
}

/** The other side closed the connection under a question. */
class ConnectionDied extends Error {
  readonly code = 'ECONNRESET';

  constructor() {
    super('the connection was closed before the answer was whole');
  }
}
