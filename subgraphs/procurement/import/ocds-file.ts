import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { JsonSplitter, type Part } from './json-splitter';
import { type Found, type OcdsDocument, parseDocument, refusal } from './ocds-document';

/** Keys only a single release or record has: a package has none of them. */
const OF_ONE_DOCUMENT = new Set([
  'ocid',
  'compiledRelease',
  'versionedRelease',
  'tender',
  'parties',
  'awards',
  'contracts',
]);
const PACKAGED = new Set(['releases', 'records']);

/** Releases of one process held back until it is plain whether they are a package, or a record that has yet to say so. */
const HELD = 1_000;

const CHUNK = 256 * 1024;
/** Largest single document: a text of V8 holds half as many characters again. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/** A file that holds one document, read whole. */
async function* single(path: string): AsyncGenerator<Found> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > LARGEST_DOCUMENT) {
      yield refusal('', 'DOCUMENT_UNREADABLE', `A single document of ${String(size)} bytes is too large; refused.`);
      return;
    }
    const found = await parseDocument(await file.readFile(), '', { offset: 0, line: 1 });
    const isNothing = found.kind === 'document' && !found.isRecord && !saysRelease(found);
    yield isNothing ? refusal('', 'SHAPE_UNKNOWN', 'Neither a release, a record nor a package; refused.') : found;
  } finally {
    await file.close();
  }
}

const saysRelease = ({ releases }: OcdsDocument): boolean =>
  Object.keys(releases[0]?.release.fields ?? {}).some((key) => OF_ONE_DOCUMENT.has(key));

/** Releases that may still turn out to be the list within a record. */
class HeldBack {
  private held: Found[] = [];
  isPackage = false;

  /** What may be let go now that one more is here. */
  add(found: Found): Found[] {
    if (this.isPackage) return [found];
    this.held.push(found);
    const ocids = new Set(this.held.flatMap((one) => (one.kind === 'document' ? [one.ocid] : [])));
    this.isPackage = ocids.size > 1 || this.held.length > HELD;
    return this.isPackage ? this.release() : [];
  }

  release(): Found[] {
    const released = this.held;
    this.held = [];
    return released;
  }
}

const elementOf = (part: Part & { kind: 'element' }): Promise<Found> =>
  parseDocument(part.bytes, `/${part.list}/${String(part.index)}`, part.place, part.list === 'records');

/**
 * The releases and records of a file, whatever it is: a package, which is streamed, or a single one. The shape shows
 * while it is read: a record may name its releases first and its ocid last.
 */
export async function* documentsOf(path: string): AsyncGenerator<Found> {
  const splitter = new JsonSplitter(PACKAGED);
  const held = new HeldBack();
  let isPackage = false;
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  for await (const chunk of stream) {
    for (const part of splitter.read(chunk as Buffer)) {
      if (part.kind === 'key' && OF_ONE_DOCUMENT.has(part.key) && !held.isPackage) {
        yield* single(path);
        return;
      }
      if (part.kind === 'key' && PACKAGED.has(part.key)) isPackage = true;
      if (part.kind === 'element') {
        const found = await elementOf(part);
        if (part.list === 'records') yield found;
        else yield* held.add(found);
      }
      if (part.kind === 'stray') {
        const { list, index, place } = part;
        yield refusal(
          `/${list}/${String(index)}`,
          'SHAPE_UNKNOWN',
          `No object at byte ${String(place.offset)}; refused.`,
        );
      }
      if (part.kind === 'outside') {
        if (!isPackage) yield* single(path);
        else {
          yield* held.release();
          yield refusal('', 'DOCUMENT_UNREADABLE', `Text after the end, at byte ${String(part.place.offset)}.`);
        }
        return;
      }
    }
  }
  yield* held.release();
  const { offset, line } = splitter.place;
  if (isPackage && !splitter.isComplete) {
    const where = `at byte ${String(offset)}, line ${String(line)}`;
    yield refusal('', 'DOCUMENT_TRUNCATED', `The file ends ${where}, within its list; what came before is stored.`);
  } else if (!isPackage) yield* single(path);
}
