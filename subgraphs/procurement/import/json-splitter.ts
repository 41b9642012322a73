const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const NEW_LINE = 0x0a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Where in a file something begins. */
export interface Place {
  /** Bytes before it. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
}

/** What a splitter comes upon in the object a file consists of. */
export type Part =
  | { readonly kind: 'key'; readonly key: string }
  | {
      readonly kind: 'element';
      readonly list: string;
      readonly index: number;
      readonly bytes: Buffer;
      readonly place: Place;
    }
  /** An element that is neither object nor list. */
  | { readonly kind: 'stray'; readonly list: string; readonly index: number; readonly place: Place }
  /** The end of the object. */
  | { readonly kind: 'end' }
  /** Text outside the object. */
  | { readonly kind: 'outside'; readonly place: Place };

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/**
 * Splits the JSON object of a file, byte by byte, into its keys and the elements of the lists asked for, so that a list
 * of any length passes through little memory. It only follows brackets and strings; whether an element is JSON shows
 * when it is parsed, and one that is not spoils no other.
 */
export class JsonSplitter {
  private depth = 0;
  private inString = false;
  private escaped = false;
  private offset = 0;
  private line = 1;
  /** Bytes of the element or key under way that lie in earlier chunks. */
  private carried: Buffer[] = [];
  private begun: Place | null = null;
  private key: string | null = null;
  private list: string | null = null;
  private index = 0;
  private strayed = -1;
  private ended = false;

  constructor(private readonly lists: ReadonlySet<string>) {}

  /** Where reading stands. */
  get place(): Place {
    return { offset: this.offset, line: this.line };
  }

  /** Whether the object was closed: otherwise the file ends too early. */
  get isComplete(): boolean {
    return this.ended;
  }

  /** Reads on. */
  *read(chunk: Buffer): Generator<Part> {
    const base = this.offset;
    let from = 0;
    const marked = base === 0 && chunk.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    for (let at = marked ? BYTE_ORDER_MARK.length : 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === NEW_LINE) this.line += 1;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (byte === BACKSLASH) this.escaped = true;
        else if (byte === QUOTE) {
          this.inString = false;
          if (this.depth === 1 && this.begun)
            this.key = this.bytes(chunk, from, at + 1)
              .toString('utf8')
              .slice(1, -1);
        }
        continue;
      }
      switch (byte) {
        case QUOTE:
          this.inString = true;
          if (this.depth === 1 && this.key === null) {
            this.begin(base + at);
            from = at;
          } else if (this.depth !== 1) yield* this.unexpected(base + at);
          break;
        case OPEN_OBJECT:
        case OPEN_LIST:
          if (this.depth === 0 && (byte === OPEN_LIST || this.ended)) yield* this.unexpected(base + at);
          if (this.depth === 1 && byte === OPEN_LIST && this.key !== null && this.lists.has(this.key)) {
            this.list = this.key;
            this.index = 0;
            this.strayed = -1;
          } else if (this.depth === 2 && this.list !== null) {
            this.begin(base + at);
            from = at;
          }
          this.depth += 1;
          break;
        case CLOSE_OBJECT:
        case CLOSE_LIST:
          this.depth -= 1;
          if (this.depth === 2 && this.list !== null && this.begun) {
            const place = this.begun;
            const bytes = this.bytes(chunk, from, at + 1);
            yield { kind: 'element', list: this.list, index: this.index, bytes, place };
          } else if (this.depth === 1) this.list = null;
          else if (this.depth === 0) {
            this.ended = true;
            yield { kind: 'end' };
          } else if (this.depth < 0) yield* this.unexpected(base + at);
          break;
        case COLON:
          if (this.depth === 1 && this.key !== null) yield { kind: 'key', key: this.key };
          break;
        case COMMA:
          if (this.depth === 1) this.key = null;
          else if (this.depth === 2 && this.list !== null) this.index += 1;
          break;
        default:
          if ((this.depth <= 0 || this.depth === 2) && !isBlank(byte)) yield* this.unexpected(base + at);
      }
    }
    if (this.begun) this.carried.push(chunk.subarray(from));
    this.offset = base + chunk.length;
  }

  /** Something that begins no object where only objects belong: outside of everything, or among the elements. */
  private *unexpected(offset: number): Generator<Part> {
    const place = { offset, line: this.line };
    if (this.depth <= 0) yield { kind: 'outside', place };
    else if (this.depth === 2 && this.list !== null && this.strayed !== this.index) {
      this.strayed = this.index;
      yield { kind: 'stray', list: this.list, index: this.index, place };
    }
  }

  private begin(offset: number): void {
    this.begun = { offset, line: this.line };
    this.carried = [];
  }

  private bytes(chunk: Buffer, from: number, to: number): Buffer {
    const last = chunk.subarray(from, to);
    const whole = this.carried.length === 0 ? last : Buffer.concat([...this.carried, last]);
    this.carried = [];
    this.begun = null;
    return whole;
  }
}
