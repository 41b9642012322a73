import { finished } from 'node:stream/promises';
import { verifier } from 'stream-json/utils/verifier.js';

/** How many characters of a text are JSON: where a text that is none goes wrong, or where it breaks off. */
export async function whereJsonStops(text: string): Promise<number> {
  const verifying = verifier.asStream();
  verifying.resume();
  verifying.end(text);
  try {
    await finished(verifying);
    return text.length;
  } catch (cause) {
    if (cause instanceof Error && 'offset' in cause && typeof cause.offset === 'number') return cause.offset;
    throw cause;
  }
}
