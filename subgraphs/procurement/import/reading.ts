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
export interface ReadPart<Entry = ReadEntry> {
  /** In the order of the files. */
  readonly entries: readonly Entry[];
  /** Files that were read to their end. */
  readonly finished: readonly string[];
}

/** A part that was read, made anew each time it is asked for. */
export type Reading = () => ReadPart;

/** What is written at once: large enough that sums over it are worth adding up, small enough to be gone soon. */
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

/**
 * Reads files, one after another, and maps what is in them.
 * @param kept what stands for an entry in its part
 */
export async function* partsAs<Entry>(
  files: readonly InputFile[],
  kept: (entry: ReadEntry) => Entry,
): AsyncGenerator<ReadPart<Entry>> {
  let entries: Entry[] = [];
  let finished: string[] = [];
  let bytes = 0;
  const take = (): ReadPart<Entry> => {
    const part = { entries, finished };
    [entries, finished, bytes] = [[], [], 0];
    return part;
  };
  for (const { path, name } of files) {
    for await (const one of readable(path)) {
      const found = mapDocument(one);
      entries.push(kept({ file: name, found }));
      if (found.kind === 'mapped') bytes += found.size;
      if (entries.length >= ENTRIES || bytes >= BYTES) yield take();
    }
    finished.push(name);
    if (finished.length >= ENTRIES) yield take();
  }
  if (entries.length + finished.length > 0) yield take();
}

/** The same as objects. */
export const partsOf = (files: readonly InputFile[]): AsyncGenerator<ReadPart> => partsAs(files, (entry) => entry);
