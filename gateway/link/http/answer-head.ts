/** How the length of a body is told. */
export type Framing =
  { readonly by: 'length'; readonly length: number } | { readonly by: 'chunks' } | { readonly by: 'end' };

/** What the head of an answer says about the rest of it, and about the connection. */
export interface AnswerHead {
  readonly status: number;
  readonly framing: Framing;
  /** Whether the connection may be asked again. */
  readonly keeps: boolean;
  /** How long the other side keeps an idle connection, in seconds; null when it does not say. */
  readonly keepSeconds: number | null;
}

const STATUS = /^HTTP\/1\.([01]) (\d{3})(?: |$)/;
/** The headers that are read here; all others belong to whoever is not this client. */
interface Headers {
  'content-length'?: string;
  'transfer-encoding'?: string;
  connection?: string;
  'keep-alive'?: string;
}

const isRead = (name: string): name is keyof Headers =>
  name === 'content-length' || name === 'transfer-encoding' || name === 'connection' || name === 'keep-alive';

/**
 * Reads the head of an answer, without the empty line that ends it. What two readers could take for different lengths
 * is refused, as is every transfer coding but chunked.
 * @throws Error when it is no head of HTTP/1.1, or of 1.0
 */
export function answerHead(text: string): AnswerHead {
  const [first = '', ...lines] = text.split('\r\n');
  const [, minor, code] = STATUS.exec(first) ?? [];
  if (code === undefined) throw new Error('the answer is no HTTP/1.1');
  const headers = headersOf(lines);
  const status = Number(code);
  const connection = headers.connection?.toLowerCase() ?? '';
  const timeout = /timeout=(\d+)/i.exec(headers['keep-alive'] ?? '')?.[1];
  const framing = status === 204 || status === 304 ? NOTHING : framingOf(headers);
  return {
    status,
    framing,
    keeps: minor === '1' && framing.by !== 'end' && !connection.includes('close'),
    keepSeconds: timeout === undefined ? null : Number(timeout),
  };
}

const NOTHING: Framing = { by: 'length', length: 0 };

function headersOf(lines: readonly string[]): Headers {
  const headers: Headers = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1 || /^[ \t]/.test(line)) throw new Error('the answer has a header that is none');
    const name = line.slice(0, colon).toLowerCase();
    if (!isRead(name)) continue;
    const value = line.slice(colon + 1).trim();
    const before = headers[name];
    if (before !== undefined && before !== value && name !== 'connection')
      throw new Error(`the answer has two headers ${name}`);
    headers[name] = before === undefined ? value : `${before}, ${value}`;
  }
  return headers;
}

function framingOf({ 'content-length': length, 'transfer-encoding': coding }: Headers): Framing {
  if (coding !== undefined) {
    if (length !== undefined || coding.toLowerCase() !== 'chunked')
      throw new Error('the answer comes in a coding that was not asked for');
    return { by: 'chunks' };
  }
  if (length === undefined) return { by: 'end' };
  if (!/^\d{1,15}$/.test(length)) throw new Error('the answer has a length that is no number');
  return { by: 'length', length: Number(length) };
}
