import { openSubgraph } from '../../../shared/federation';
import { createLog } from '../../../shared/log';
import { partsOf } from '../../../subgraphs/procurement/import/reading';
import { documentsOf } from '../../../subgraphs/procurement/import/ocds-file';
import { ocds } from '../../../subgraphs/procurement/import/ocds';
import { mapDocument } from '../../../subgraphs/procurement/import/ocds.mapping';
import { OcdsStore } from '../../../subgraphs/procurement/import/ocds.store';
import { RunTally } from '../../../subgraphs/procurement/import/run-tally';
import { subgraph as procurement } from '../../../subgraphs/procurement/subgraph';
import { type Measured, type Memory } from './measured';

const log = createLog('bench', 'warn');
const open = (database: string) => openSubgraph(procurement, { database, log });

/** The parts one after another, each on its own clock: parsing a release, mapping it; then storing what was read. */
async function parts(path: string, database: string) {
  const spent = { parse: 0, map: 0, insert: 0 };
  let clock = performance.now();
  const lap = (part: keyof typeof spent | 'none'): void => {
    const now = performance.now();
    if (part !== 'none') spent[part] += (now - clock) / 1_000;
    clock = now;
  };
  let releases = 0;
  for await (const found of documentsOf(path)) {
    lap('parse');
    if (mapDocument(found).kind === 'refusal') throw new Error(`release ${releases} is refused`);
    releases += 1;
    lap('map');
  }
  await using hub = await open(database);
  const kept = new OcdsStore(hub.db, new RunTally('ocds'), null);
  async function* readings() {
    for await (const part of partsOf([{ path, name: 'bench.json' }])) {
      lap('none');
      yield () => part;
      lap('insert');
    }
  }
  lap('none');
  const read = readings();
  while ((await kept.storeNext(read, 4_000)) !== null) lap('insert');
  return { releases, seconds: spent, memory: [] };
}

/** The importer as people run it. */
async function together(path: string, database: string) {
  await using hub = await open(database);
  const started = performance.now();
  const memory: Memory[] = [];
  const onProgress = (done: { readonly documents: number }): void => {
    memory.push({ documents: done.documents, megabytes: process.memoryUsage.rss() / 1_048_576 });
    // For whoever watches; the result alone goes to standard output.
    process.stderr.write(`${done.documents}\n`);
  };
  const { documents } = await ocds.run([path], { db: hub.db, log, project: null, onProgress });
  return { releases: documents.stored, seconds: { together: (performance.now() - started) / 1_000 }, memory };
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
