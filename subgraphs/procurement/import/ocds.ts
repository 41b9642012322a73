import { type Importer } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { FIRST_BATCH, ImportBatch, nextBatch } from './import-batch';
import { inputFiles } from './input-file';
import { OcdsStore } from './ocds.store';
import { readAhead } from './read-ahead';
import { RunTally } from './run-tally';

/** Brings in releases, records and packages of the Open Contracting Data Standard 1.1. */
export const ocds: Importer = {
  description: 'Open Contracting Data Standard 1.1: release, record, and packages of either.',
  async run(paths, { db, project, onProgress }) {
    const tally = new RunTally('ocds');
    const store = new OcdsStore(db, tally, project === null ? null : idOf('Project', project));
    let batch = new ImportBatch();
    let size = FIRST_BATCH;
    const flush = async (file: string): Promise<void> => {
      await store.store(batch);
      onProgress({ file, documents: tally.documentsCounted });
      batch = new ImportBatch();
      size = nextBatch(size);
    };
    for await (const { entries, finished } of readAhead(await inputFiles(paths))) {
      for (const { file, found } of entries) {
        tally.remark(file, found.kind === 'refusal' ? [found.departure] : found.departures);
        if (found.kind === 'mapped') tally.drop(found.dropped);
        batch.add(file, found);
      }
      batch.finished.push(...finished);
      if (batch.isFull(size)) await flush(entries.at(-1)?.file ?? finished.at(-1) ?? '');
    }
    if (!batch.isEmpty) await flush('the end');
    await store.finish();
    return tally.report();
  },
};
