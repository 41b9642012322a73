import { writeSync } from 'node:fs';
import { HubError } from '../../../shared/errors';
import { databaseSettings, withoutStatementLimit } from '../../../shared/config';
import { openSubgraph } from '../../../shared/federation';
import { createLog } from '../../../shared/log';
import { ocds } from '../../../subgraphs/procurement/import/ocds';
import { subgraph as procurement } from '../../../subgraphs/procurement/subgraph';

/**
 * An import that is to be killed, as a process of its own.
 *
 * Arguments: file, database, number of the statement to stop at (0 for none), who is killed there: `self`, `told`
 * (says so, and is killed by whoever started it while it goes on), or the id of a process.
 * Prints `ACKNOWLEDGED <documents>` for every batch that is stored, and `STATEMENTS <number>` at its end; when it fails,
 * the hub's code for it, then what it says.
 */
async function main([file = '', database = '', stopAt = '0', victim = 'self']: readonly string[]): Promise<void> {
  let statements = 0;
  let counts = false;
  const log = createLog('crash', 'silent');
  await using hub = await openSubgraph(procurement, {
    // As `hub import` does: a cluster that loses a node lets a commit wait for longer than a question may.
    database: withoutStatementLimit(databaseSettings(database)),
    log,
    onStatement: () => {
      if (!counts) return;
      statements += 1;
      if (statements !== Number(stopAt)) return;
      if (victim === 'told') writeSync(1, 'THERE\n');
      else process.kill(victim === 'self' ? process.pid : Number(victim), 'SIGKILL');
    },
  });
  counts = true;
  // Written at once: what was printed before the kill was printed.
  const onProgress = ({ documents }: { documents: number }) => writeSync(1, `ACKNOWLEDGED ${String(documents)}\n`);
  await ocds.run([file], { db: hub.db, log, project: null, onProgress });
  writeSync(1, `STATEMENTS ${String(statements)}\n`);
}

main(process.argv.slice(2)).catch((cause: unknown) => {
  const code = cause instanceof HubError ? `${cause.code} ` : '';
  writeSync(2, `${code}${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(1);
});
