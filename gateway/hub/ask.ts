import { type Env } from '../../shared/config';
import { createLog } from '../../shared/log';
import { readDataConfig } from './data-config';
import { openHub } from './open-hub';

/** Asks the embedded hub one question through its gateway; returns the answer as a client would get it. */
export async function ask(env: Env, query: string): Promise<unknown> {
  await using hub = await openHub({
    data: await readDataConfig(env),
    log: createLog('hub', 'error'),
    subgraphTimeoutMs: 60_000,
  });
  const { body } = await hub.gateway.server.executeOperation({ query });
  return body.kind === 'single' ? body.singleResult : null;
}
