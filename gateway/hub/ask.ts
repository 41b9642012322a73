import { type Env } from '../../shared/config';
import { createLog } from '../../shared/log';
import { type Gateway } from '../gateway';
import { type AskGraph } from '../report/report';

/** Asks a gateway in this process; answers as a client would get them. */
export const throughGateway =
  ({ server }: Pick<Gateway, 'server'>): AskGraph =>
  async (query, variables) => {
    const { body } = await server.executeOperation({ query, variables: { ...variables } });
    // Incremental delivery is never offered, so there is one result.
    return body.kind === 'single' ? body.singleResult : {};
  };

/** Asks the embedded hub one question through its gateway. */
export async function ask(env: Env, ...question: Parameters<AskGraph>): ReturnType<AskGraph> {
  const { readDataConfig } = await import('./data-config.js');
  const { openHub } = await import('./open-hub.js');
  await using hub = await openHub({
    data: await readDataConfig(env),
    log: createLog('hub', 'error'),
    subgraphTimeoutMs: 60_000,
  });
  return await throughGateway(hub.gateway)(...question);
}
