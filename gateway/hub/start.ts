import { type Env } from '../../shared/config';
import { createLog } from '../../shared/log';
import { type Running, serve } from '../../shared/serving';
import { type GatewayConfig, parseConfig } from '../config';
import { createGateway, type Gateway } from '../gateway';
import { httpTransport } from '../link';
import { readSupergraph } from '../supergraph/read';
import { hubConsole } from './hub-console';
import { paths } from './paths';
import { watchSupergraph } from './supergraph-watch';

/** How long a subgraph whose database did not answer at the start is left before it is tried again. */
const TRY_AGAIN_MS = 5_000;

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Starts the hub in one process: embedded databases, four subgraphs, gateway and console on one port. A subgraph whose
 * database does not answer comes when it does.
 */
export async function startHub(env: Env): Promise<Running> {
  const config = parseConfig(env);
  const { readDataConfig } = await import('./data-config.js');
  const { openHub } = await import('./open-hub.js');
  const hub = await openHub({
    ...config,
    data: await readDataConfig(env),
    log: createLog('hub', config.logLevel),
    onLoaded: (subgraph, sets) => tell(`Loaded ${sets.join(' and ')} into ${subgraph}.`),
    missing: {
      tryAgainMs: TRY_AGAIN_MS,
      tell: (subgraph, reason) =>
        tell(
          reason
            ? `${subgraph} is missing, the rest is served. ${reason.code}: ${reason.message} Trying again every ${TRY_AGAIN_MS / 1000} s.`
            : `${subgraph} is here: its database answers.`,
        ),
    },
  });
  return listen(hub.gateway, config, hub.close);
}

/** Starts the gateway alone, over subgraphs that run elsewhere: the hub's own, or those of a supergraph file. */
export async function startGateway(env: Env): Promise<Running> {
  const config = parseConfig(env);
  const log = createLog('gateway', config.logLevel);
  const path = config.supergraph ?? paths.supergraph;
  const supergraphSdl = await readSupergraph(path);
  const gateway = await createGateway({
    ...config,
    supergraphSdl,
    transportOf: (name, url) => httpTransport(config.subgraphUrls.get(name) ?? url),
    houseRules: config.supergraph === null,
    log,
  });
  const unwatch = watchSupergraph({ path, supergraphSdl, update: gateway.update, log });
  return listen(gateway, config, async () => {
    unwatch();
    await gateway.close();
  });
}

/** Listens with the console beside the graph; closes what was opened when that fails, and when it stops. */
async function listen(gateway: Gateway, config: GatewayConfig, close: () => Promise<void>): Promise<Running> {
  const { host, port } = config;
  const { server, lane } = gateway;
  try {
    const running = await serve({
      server,
      host,
      port,
      context: async ({ raw }) => lane?.contextOf(raw) ?? {},
      ...(lane ? { lane: (asked, request) => lane.answer(asked, request) } : {}),
      ready: gateway.ready,
      routes: async (app) => {
        await hubConsole(gateway)(app);
        if (config.supergraph !== null) return;
        const { mountReport } = await import('../report/routes.js');
        const { throughGateway } = await import('./ask.js');
        await mountReport(app, throughGateway(gateway), paths.report);
      },
    });
    const stop = async () => {
      await running.stop();
      await close();
    };
    return { url: running.url, stop, [Symbol.asyncDispose]: stop };
  } catch (failure) {
    await close();
    throw failure;
  }
}
