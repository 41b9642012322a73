import { type OpenSubgraph } from '../../../shared/federation';

/** Reads of every kind, rows an index condition turned away, and rows that were sorted or kept for a while among them. */
const counters = /^Handler_(read_(first|key|last|next|prev|rnd|rnd_next|rnd_deleted)|icp_attempts)$/;

/** Rows the server has read since it started, index entries among them. */
async function readSoFar({ db }: OpenSubgraph): Promise<number> {
  const status = await db.query<{ Variable_name: string; Value: string }[]>("SHOW GLOBAL STATUS LIKE 'Handler%'");
  const value = (name: string) => Number(status.find((one) => one.Variable_name === name)?.Value ?? 0);
  const reads = status
    .filter((one) => counters.test(one.Variable_name))
    .reduce((sum, one) => sum + Number(one.Value), 0);
  // What the index kept was read once: the attempt and the row that came of it are the same.
  return reads - value('Handler_icp_match');
}

/**
 * Rows a question makes the server read: what it costs whatever else the machine does. The server must be asked by
 * nobody else.
 */
export async function rowsRead(subgraph: OpenSubgraph, query: string): Promise<number> {
  const [before, idle] = [await readSoFar(subgraph), await readSoFar(subgraph)];
  await subgraph.ask({ query });
  // Looking at the counters reads rows too.
  return (await readSoFar(subgraph)) - idle - (idle - before);
}
