import { setTimeout as wait } from 'node:timers/promises';
import { type Cluster, type Node } from './cluster';

/** How long the nodes that are left may acknowledge nothing before somebody helps them, in milliseconds. */
const ALONE = 60_000;

const ASKED = ['cluster_status', 'cluster_size', 'local_state_comment', 'last_committed', 'local_send_queue'];

/** What each node says of itself: nodes that are no majority of their cluster answer nobody, and a statement waits. */
export async function statesOf({ nodes }: Cluster): Promise<string> {
  const said = nodes.map(async (node) => {
    const states = ASKED.map(async (name) => `${name} ${await node.status(`wsrep_${name}`)}`);
    const all = await Promise.all(states).catch((failure: unknown) => [String(failure)]);
    return `${node.name}: ${all.join(', ')}.`;
  });
  return (await Promise.all(said)).join(' ');
}

export interface Returning {
  /** Lets the node stay away, unless it is back already: says which, true when it is away. */
  needless(): Promise<boolean>;
}

/**
 * Brings a node back when the others do not go on without it, as whatever watches over servers would.
 * @param heard when one of the others acknowledged something last, in milliseconds
 */
export function returning(cluster: Cluster, node: Node, heard: () => number): Returning {
  const needless = new AbortController();
  const bringBack = async (): Promise<boolean> => {
    while (Date.now() - heard() < ALONE) {
      await wait(1_000);
      if (needless.signal.aborted) return true;
    }
    process.stdout.write(
      `Nothing acknowledged for ${ALONE / 1_000} s: ${node.name} is brought back before its time.\n`,
    );
    process.stdout.write(`${await statesOf(cluster)}\n`);
    await node.start();
    return false;
  };
  const back = bringBack();
  return {
    needless() {
      needless.abort();
      return back;
    },
  };
}
