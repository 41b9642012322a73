/**
 * The body of an answer, of the parts of its data. A long one is never one string: making a string of many pages takes
 * several times as long as writing its parts into the bytes that are sent.
 */
export function bodyOf(data: readonly string[]): string | Buffer {
  const [only = '', ...others] = data;
  if (others.length === 0) return `{"data":${only}}\n`;
  const texts = [`{"data":${only}`, ...others, '}\n'];
  const bytes = Buffer.allocUnsafe(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  let at = 0;
  for (const text of texts) at += bytes.write(text, at);
  return bytes;
}
