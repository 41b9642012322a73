import { type AnswerBody, answerBody } from './answer-body';
import { type AnswerHead, answerHead } from './answer-head';

/** One whole answer of a server. */
export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  /** How long the connection may be idle before the other side may close it; 0 when it must not be used again. */
  readonly keepMs: number;
}

/** In bytes; what Node's own server sends at most. */
const HEAD_LIMIT = 16 * 1024;
const HEAD_END = '\r\n\r\n';
const SWITCHING = 101;

/** Time a question may be on its way while the other side decides to close, in milliseconds. */
const CLOSING_MS = 1_000;
/** Kept that long when the other side does not say how long. */
const KEEP_MS = 4_000;
const LONGEST_KEEP_MS = 30_000;

/** Reads one answer of HTTP/1.1 from what arrives on a connection, in whatever pieces it comes. */
export class AnswerReader {
  private head: AnswerHead | null = null;
  private body: AnswerBody | null = null;
  /** Of a head that is not whole. */
  private begun: Buffer | null = null;

  /**
   * @param bytes lent for the call
   * @returns the answer when these bytes make it whole
   * @throws Error when they are no answer, or go on after its end
   */
  read(bytes: Buffer): HttpAnswer | null {
    let rest = bytes;
    while (!this.body) {
      const arrived: Buffer = this.begun ? Buffer.concat([this.begun, rest]) : rest;
      const end = arrived.indexOf(HEAD_END);
      if (Math.max(end, end < 0 ? arrived.length : 0) > HEAD_LIMIT)
        throw new Error('the head of the answer is too long');
      if (end < 0) {
        this.begun = Buffer.from(arrived);
        return null;
      }
      this.begun = null;
      rest = arrived.subarray(end + HEAD_END.length);
      this.takeHead(answerHead(arrived.toString('latin1', 0, end)));
    }
    return this.body.take(rest) ? this.whole(this.body) : null;
  }

  /** The other side sends no more. @returns the answer where that is its end */
  end(): HttpAnswer | null {
    return this.body?.isWholeAtEnd ? this.whole(this.body) : null;
  }

  private takeHead(head: AnswerHead): void {
    if (head.status === SWITCHING) throw new Error('the answer changes to a protocol that was not asked for');
    // Others before 200 are words in between.
    if (head.status < 200) return;
    this.head = head;
    this.body = answerBody(head.framing);
  }

  private whole(body: AnswerBody): HttpAnswer {
    const { head } = this;
    return { status: head?.status ?? 0, text: body.text(), keepMs: head?.keeps ? keepMs(head.keepSeconds) : 0 };
  }
}

const keepMs = (seconds: number | null): number =>
  seconds === null ? KEEP_MS : Math.min(LONGEST_KEEP_MS, Math.max(0, seconds * 1_000 - CLOSING_MS));
