import { systemCode } from '../../../shared/errors';
import { type InputFile } from './input-file';
import { type Found, type Refusal, refusal } from './ocds-document';
import { documentsOf } from './ocds-file';
import { type MappedDocument, mapDocument } from './ocds.mapping';

/** What was read of a file, ready to be stored or refused. */
export interface ReadEntry {
  readonly file: string;
  readonly found: MappedDocument | Refusal;
}

/** What was read at a stretch. It is plain JSON: it may have been read in another thread. */
export interface ReadPart {
  /** In the order of the files. */
  readonly entries: readonly ReadEntry[];
  /** Files that were read to their end. */
  readonly finished: readonly string[];
}

/** Small enough that a few of them wait in little memory. */
const ENTRIES = 500;
const BYTES = 2 * 1024 * 1024;

/** The documents of a file; a file that cannot be opened is one more refusal. */
async function* readable(path: string): AsyncGenerator<Found> {
  try {
    yield* documentsOf(path);
  } catch (cause) {
    const code = systemCode(cause);
    if (code === null) throw cause;
    yield refusal('', 'FILE_UNREADABLE', `Cannot be read: ${code}; refused.`);
  }
}

/** Reads files, one after another, and maps what is in them. */
export async function* partsOf(files: readonly InputFile[]): AsyncGenerator<ReadPart> {
  let entries: ReadEntry[] = [];
  let finished: string[] = [];
  let bytes = 0;
  const take = (): ReadPart => {
    const part = { entries, finished };
    [entries, finished, bytes] = [[], [], 0];
    return part;
  };
  for (const { path, name } of files) {
    for await (const one of readable(path)) {
      const found = mapDocument(one);
      entries.push({ file: name, found });
      if (found.kind === 'mapped') bytes += found.size;
      if (entries.length >= ENTRIES || bytes >= BYTES) yield take();
    }
    finished.push(name);
    if (finished.length >= ENTRIES) yield take();
  }
  if (entries.length + finished.length > 0) yield take();
}
