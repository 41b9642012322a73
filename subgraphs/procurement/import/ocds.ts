import { setFlagsFromString } from 'node:v8';
import { type Importer } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { FIRST_BATCH, nextBatch } from './import-batch';
import { inputFiles } from './input-file';
import { OcdsStore } from './ocds.store';
import { readAhead } from './read-ahead';
import { RunTally } from './run-tally';

/**
 * How much the heap may grow between two collections, in percent of what lives in it. An import makes garbage all along,
 * and left to itself V8 lets it come to three times as much: a third more memory in the whole, for a tenth less work.
 */
const HEAP_GROWTH = 30;
const heapMayGrow = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);
const AS_V8_LIKES = 0;

/** Brings in releases, records and packages of the Open Contracting Data Standard 1.1. */
export const ocds: Importer = {
  description: 'Open Contracting Data Standard 1.1: release, record, and packages of either.',
  async run(paths, { db, project, onProgress }) {
    const tally = new RunTally('ocds');
    const store = new OcdsStore(db, tally, project === null ? null : idOf('Project', project));
    const readings = readAhead(await inputFiles(paths));
    heapMayGrow(HEAP_GROWTH);
    try {
      for (let size = FIRST_BATCH; ; size = nextBatch(size)) {
        const file = await store.storeNext(readings, size);
        if (file === null) break;
        onProgress({ file, documents: tally.documentsCounted });
      }
    } finally {
      // Ends the thread that reads.
      await readings.return(undefined);
      heapMayGrow(AS_V8_LIKES);
    }
    await store.finish();
    return tally.report();
  },
};
