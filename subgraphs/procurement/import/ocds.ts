import { type Importer } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { FIRST_BATCH, nextBatch } from './import-batch';
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
    const readings = readAhead(await inputFiles(paths));
    try {
      for (let size = FIRST_BATCH; ; size = nextBatch(size)) {
        const file = await store.storeNext(readings, size);
        if (file === null) break;
        onProgress({ file, documents: tally.documentsCounted });
      }
    } finally {
      // Ends the thread that reads.
      await readings.return(undefined);
    }
    await store.finish();
    return tally.report();
  },
};
