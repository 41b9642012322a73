import { setTimeout as wait } from 'node:timers/promises';
import { openSubgraph } from '../../../shared/federation';
import { createLog } from '../../../shared/log';
import { subgraph as procurement } from '../../../subgraphs/procurement/subgraph';

const QUESTION = `{ contractingProcesses(first: 20) { totalCount nodes { ocid title awards { suppliers { name } } } } }`;

/** What a subgraph on one node answered while others wrote. */
export interface Answered {
  answers: number;
  failures: number;
  /** Longest wait for an answer, in milliseconds. */
  slowest: number;
}

/** Asks the subgraph on a node again and again until it is stopped. */
export async function startReading(database: string): Promise<{ stop(): Promise<Answered>; readonly sofar: Answered }> {
  const hub = await openSubgraph(procurement, { database, log: createLog('galera', 'silent') });
  const sofar: Answered = { answers: 0, failures: 0, slowest: 0 };
  const stopped = new AbortController();
  const reading = (async () => {
    while (!stopped.signal.aborted) {
      const started = performance.now();
      const { errors } = await hub.ask({ query: QUESTION });
      if (errors) sofar.failures += 1;
      else {
        sofar.answers += 1;
        sofar.slowest = Math.max(sofar.slowest, performance.now() - started);
      }
      await wait(50);
    }
  })();
  return {
    sofar,
    async stop() {
      stopped.abort();
      await reading;
      await hub.close();
      return sofar;
    },
  };
}
