import { openSubgraph } from '../../../shared/federation';
import { createLog } from '../../../shared/log';
import { ImportBatch } from '../../../subgraphs/procurement/import/import-batch';
import { documentsOf } from '../../../subgraphs/procurement/import/ocds-file';
import { ocds } from '../../../subgraphs/procurement/import/ocds';
import { mapDocument } from '../../../subgraphs/procurement/import/ocds.mapping';
import { OcdsStore } from '../../../subgraphs/procurement/import/ocds.store';
import { RunTally } from '../../../subgraphs/procurement/import/run-tally';
import { subgraph as procurement } from '../../../subgraphs/procurement/subgraph';
import { type Measured } from './bench';

const log = createLog('bench', 'warn');
const open = (database: string) => openSubgraph(procurement, { database, log });

/** The parts one after another, each on its own clock: reading a release, mapping it, storing the batch. */
async function parts(path: string, database: string) {
  await using hub = await open(database);
  const tally = new RunTally('ocds');
  const store = new OcdsStore(hub.db, tally, null);
  const spent = { parse: 0, map: 0, insert: 0 };
  let clock = performance.now();
  const lap = (part: keyof typeof spent): void => {
    const now = performance.now();
    spent[part] += (now - clock) / 1_000;
    clock = now;
  };
  let batch = new ImportBatch();
  let releases = 0;
  const flush = async () => {
    await store.store(batch);
    batch = new ImportBatch();
    lap('insert');
  };
  for await (const found of documentsOf(path)) {
    lap('parse');
    const mapped = mapDocument(found);
    if (mapped.kind === 'refusal') throw new Error(mapped.departure.message);
    batch.add({ file: 'bench.json', document: mapped });
    releases += 1;
    lap('map');
    if (batch.isFull) await flush();
  }
  await flush();
  return { releases, seconds: spent };
}

/** The importer as people run it. */
async function together(path: string, database: string) {
  await using hub = await open(database);
  const started = performance.now();
  const { documents } = await ocds.run([path], { db: hub.db, log, project: null, onProgress: () => undefined });
  return { releases: documents.stored, seconds: { together: (performance.now() - started) / 1_000 } };
}

const [what, path = '', database = ''] = process.argv.slice(2);
void (what === 'parts' ? parts : together)(path, database).then((measured) => {
  const { user, system } = process.cpuUsage();
  const result: Measured = {
    ...measured,
    processorSeconds: (user + system) / 1_000_000,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  process.stdout.write(JSON.stringify(result));
});
