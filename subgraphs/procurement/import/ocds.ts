import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { HubError, systemCode } from '../../../shared/errors';
import { type Importer } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { ImportBatch } from './import-batch';
import { type Found, refusal } from './ocds-document';
import { documentsOf } from './ocds-file';
import { mapDocument } from './ocds.mapping';
import { OcdsStore } from './ocds.store';
import { RunTally } from './run-tally';

interface InputFile {
  readonly path: string;
  /** What issues call it: its path from the folder that was given, never the folders above. */
  readonly name: string;
}

/** Every file to read: those given, and all *.json below folders given, in the order of their names. */
async function inputFiles(paths: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const given of paths) {
    const path = resolve(given);
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      (cause: unknown) => {
        throw new HubError(
          'FILE_UNREADABLE',
          `Cannot read ${given}: ${systemCode(cause) ?? 'unknown reason'}.`,
          {},
          cause,
        );
      },
    );
    if (!isFolder) files.push({ path, name: basename(path) });
    else {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      const found = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
      for (const file of found.map((entry) => join(entry.parentPath, entry.name)).sort()) {
        files.push({ path: file, name: [basename(path), ...file.slice(path.length + 1).split(sep)].join('/') });
      }
    }
  }
  return files;
}

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

/** Brings in releases, records and packages of the Open Contracting Data Standard 1.1. */
export const ocds: Importer = {
  description: 'Open Contracting Data Standard 1.1: release, record, and packages of either.',
  async run(paths, { db, project, onProgress }) {
    const tally = new RunTally('ocds');
    const store = new OcdsStore(db, tally, project === null ? null : idOf('Project', project));
    let batch = new ImportBatch();
    // One batch is stored while the next is read; never more, so that memory stays flat.
    let storing = Promise.resolve();
    const flush = async (file: string) => {
      await storing;
      const full = batch;
      batch = new ImportBatch();
      storing = store.store(full).then(() => onProgress({ file, documents: tally.documentsCounted }));
      // A failure is met where it is waited for.
      storing.catch(() => undefined);
    };
    for (const { path, name } of await inputFiles(paths)) {
      for await (const found of readable(path)) {
        const mapped = mapDocument(found);
        if (mapped.kind === 'refusal') {
          tally.remark(name, [mapped.departure]);
          batch.refusals.push({ file: name, departure: mapped.departure });
        } else {
          tally.drop(mapped.dropped);
          tally.remark(name, mapped.departures);
          batch.add({ file: name, document: mapped });
        }
        if (batch.isFull) await flush(name);
      }
      batch.finished.push(name);
      if (batch.finished.length >= 1_000) await flush(name);
    }
    if (!batch.isEmpty) await flush('the end');
    await storing;
    await store.finish();
    return tally.report();
  },
};
