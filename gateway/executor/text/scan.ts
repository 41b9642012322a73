/**
 * Reads a value of JSON text without building it.
 * @returns where it ends; -1 when it is not exactly what was promised
 */
export type Scan = (text: string, at: number) => number;

const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const LOWER_N = 110;
/** Digits a number can have and still be the same number, written the same way, after it was read. */
const EXACT_DIGITS = 15;

/** A string; also one with escapes, when they are legal. */
export const scanString: Scan = (text, at) => {
  if (text.charCodeAt(at) !== QUOTE) return -1;
  for (let index = at + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) return index + 1;
    if (code < 32) return -1;
    if (code === BACKSLASH) {
      index += 1;
      const escaped = text[index];
      if (escaped === 'u') {
        if (!/^[0-9a-fA-F]{4}$/.test(text.slice(index + 1, index + 5))) return -1;
        index += 4;
      } else if (escaped === undefined || !'"\\/bfnrt'.includes(escaped)) {
        return -1;
      }
    }
  }
  return -1;
};

/** A string without escapes: equal values are equal texts. */
export const scanPlainString: Scan = (text, at) => {
  if (text.charCodeAt(at) !== QUOTE) return -1;
  for (let index = at + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) return index + 1;
    if (code < 32 || code === BACKSLASH) return -1;
  }
  return -1;
};

/** A whole number as JavaScript writes it. */
export const scanInteger: Scan = (text, at) => {
  const start = text.charCodeAt(at) === MINUS ? at + 1 : at;
  let end = start;
  for (let code = text.charCodeAt(end); code >= ZERO && code <= NINE; code = text.charCodeAt(end)) end += 1;
  const digits = end - start;
  if (digits === 0 || digits > EXACT_DIGITS) return -1;
  // No -0 and no leading zeros.
  if (text.charCodeAt(start) === ZERO && (digits > 1 || start > at)) return -1;
  return isNumberEnd(text.charCodeAt(end)) ? end : -1;
};

/** A number with or without a fraction; with an exponent it is left to others. */
export const scanNumber: Scan = (text, at) => {
  const start = text.charCodeAt(at) === MINUS ? at + 1 : at;
  let end = start;
  let code = text.charCodeAt(end);
  for (; code >= ZERO && code <= NINE; code = text.charCodeAt(end)) end += 1;
  if (end === start || (text.charCodeAt(start) === ZERO && end - start > 1)) return -1;
  if (code === POINT) {
    const fraction = end + 1;
    end = fraction;
    for (code = text.charCodeAt(end); code >= ZERO && code <= NINE; code = text.charCodeAt(end)) end += 1;
    if (end === fraction) return -1;
  }
  return end - start <= EXACT_DIGITS && isNumberEnd(code) ? end : -1;
};

/** What may follow a number: the end of what it stands in. Else an exponent would be cut off. */
const isNumberEnd = (code: number): boolean => code === COMMA || code === CLOSE_LIST || code === 125;

export const scanBoolean: Scan = (text, at) => {
  if (text.startsWith('true', at)) return at + 4;
  return text.startsWith('false', at) ? at + 5 : -1;
};

export const scanExactly =
  (expected: string): Scan =>
  (text, at) =>
    text.startsWith(expected, at) ? at + expected.length : -1;

/** One of several; told apart by the first character where that is quicker. */
export const scanEither =
  (...scans: readonly Scan[]): Scan =>
  (text, at) => {
    for (const scan of scans) {
      const end = scan(text, at);
      if (end !== -1) return end;
    }
    return -1;
  };

export const orNull =
  (scan: Scan): Scan =>
  (text, at) =>
    text.charCodeAt(at) === LOWER_N ? scanNull(text, at) : scan(text, at);

export const scanNull: Scan = scanExactly('null');

export const scanList =
  (item: Scan): Scan =>
  (text, at) => {
    if (text.charCodeAt(at) !== OPEN_LIST) return -1;
    if (text.charCodeAt(at + 1) === CLOSE_LIST) return at + 2;
    let end = at;
    do {
      end = item(text, end + 1);
      if (end === -1) return -1;
    } while (text.charCodeAt(end) === COMMA);
    return text.charCodeAt(end) === CLOSE_LIST ? end + 1 : -1;
  };

/** What may follow the data of an answer: extensions nobody reads, and white space. Errors are never passed over. */
export function isEndOfAnswer(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 125) return false;
  for (let index = at + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 10 && code !== 13 && code !== 32) return false;
  }
  return true;
}
