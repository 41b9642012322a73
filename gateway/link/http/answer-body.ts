import { type Framing } from './answer-head';

/** Collects the body of one answer. Bytes are lent for the call: what is kept of them is copied. */
export interface AnswerBody {
  /**
   * @returns whether the body is whole
   * @throws Error when bytes come that do not belong to it
   */
  take(bytes: Buffer): boolean;
  /** Whether it is whole when the other side sends no more. */
  readonly isWholeAtEnd: boolean;
  text(): string;
}

/** In bytes. A string of JavaScript holds about twice as many; nothing that is a page of an answer comes near. */
const BODY_LIMIT = 256 * 1024 * 1024;
/** A chunk's size and extensions, and a trailer, in bytes. */
const LINE_LIMIT = 8 * 1024;

export function answerBody(framing: Framing): AnswerBody {
  switch (framing.by) {
    case 'length':
      return new MeasuredBody(framing.length);
    case 'chunks':
      return new ChunkedBody();
    case 'end':
      return new EndedBody();
  }
}

/** Of a stated length. */
class MeasuredBody implements AnswerBody {
  readonly isWholeAtEnd = false;
  private bytes: Buffer | null = null;
  private filled = 0;
  private whole = '';

  constructor(private readonly length: number) {
    if (length > BODY_LIMIT) throw tooLong();
  }

  take(bytes: Buffer): boolean {
    const { length, filled } = this;
    if (filled + bytes.length > length) throw new Error('more came than the length of the answer');
    // Nearly every answer is here at once and needs no copy.
    if (bytes.length === length) {
      this.whole = bytes.toString();
      return true;
    }
    this.bytes ??= Buffer.allocUnsafe(length);
    this.bytes.set(bytes, filled);
    this.filled += bytes.length;
    if (this.filled < length) return false;
    this.whole = this.bytes.toString();
    return true;
  }

  text(): string {
    return this.whole;
  }
}

/** Parts of a body whose length is known at its end only. */
class Parts {
  private readonly parts: Buffer[] = [];
  private length = 0;

  add(bytes: Buffer): void {
    this.length += bytes.length;
    if (this.length > BODY_LIMIT) throw tooLong();
    this.parts.push(Buffer.from(bytes));
  }

  text(): string {
    return Buffer.concat(this.parts).toString();
  }
}

/** Everything until the other side sends no more. */
class EndedBody implements AnswerBody {
  readonly isWholeAtEnd = true;
  private readonly parts = new Parts();

  take(bytes: Buffer): boolean {
    this.parts.add(bytes);
    return false;
  }

  text(): string {
    return this.parts.text();
  }
}

/** In chunks, each after its size. Extensions and trailers are read over. */
class ChunkedBody implements AnswerBody {
  readonly isWholeAtEnd = false;
  private readonly parts = new Parts();
  private part: 'size' | 'data' | 'data end' | 'trailer' = 'size';
  private line = '';
  /** Bytes of the chunk that have not come. */
  private missing = 0;

  take(bytes: Buffer): boolean {
    let at = 0;
    while (at < bytes.length) {
      if (this.part === 'data') {
        const data = bytes.subarray(at, at + this.missing);
        this.parts.add(data);
        at += data.length;
        this.missing -= data.length;
        if (this.missing === 0) this.part = 'data end';
        continue;
      }
      const end = bytes.indexOf('\n', at);
      this.line += bytes.toString('latin1', at, end < 0 ? bytes.length : end);
      if (this.line.length > LINE_LIMIT) throw new Error('a line between chunks is too long');
      if (end < 0) return false;
      at = end + 1;
      if (!this.line.endsWith('\r')) throw new Error('a line between chunks does not end as it must');
      const line = this.line.slice(0, -1);
      this.line = '';
      if (!this.isLast(line)) continue;
      if (at < bytes.length) throw new Error('more came than the chunks of the answer');
      return true;
    }
    return false;
  }

  /** Takes a line between chunks. @returns whether it is the last of the answer */
  private isLast(line: string): boolean {
    switch (this.part) {
      case 'size': {
        const size = /^([\da-f]{1,8})[ \t]*(?:;|$)/i.exec(line)?.[1];
        if (size === undefined) throw new Error('a chunk has a size that is no number');
        this.missing = parseInt(size, 16);
        this.part = this.missing === 0 ? 'trailer' : 'data';
        return false;
      }
      case 'trailer':
        return line === '';
      default:
        if (line !== '') throw new Error('a chunk is longer than its size');
        this.part = 'size';
        return false;
    }
  }

  text(): string {
    return this.parts.text();
  }
}

const tooLong = (): Error => new Error(`the answer is longer than ${BODY_LIMIT} bytes`);
