import { type Env, readDatabase, readEnv } from '../config';
import { type OpenSubgraph, type SubgraphDefinition } from '../federation';
import { createLog } from '../log';
import { type Running, serve } from './http';

/** Settings of one subgraph that runs as a process of its own. */
export const parseSubgraphConfig = (env: Env, { name, defaultPort }: { name: string; defaultPort: number }) =>
  readEnv(env, (reader) => ({
    host: reader.text('HOST', '127.0.0.1'),
    port: reader.port('PORT', defaultPort),
    database: readDatabase(reader, name),
    dataSets: reader.list('HUB_DATA_SETS', 'pdp1,demo'),
    logLevel: reader.choice('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'warn'),
  }));

/** Serves an open subgraph over HTTP. */
export const serveSubgraph = (subgraph: OpenSubgraph, address: { host: string; port: number }): Promise<Running> =>
  serve({
    server: subgraph.server,
    ...address,
    context: async () => subgraph.context(),
    // A gateway asks for figures where its own client did.
    lane: (asked, { headers }) =>
      'hub-figures' in headers ? subgraph.textWithFigures(asked) : subgraph.quickText(asked),
    ready: async () => ({ [subgraph.name]: await subgraph.isReady() }),
  });

/** Opens and serves one subgraph by its environment; loads the data sets on first start. */
export async function startSubgraph<Loaders>(definition: SubgraphDefinition<Loaders>, env: Env): Promise<Running> {
  const config = parseSubgraphConfig(env, definition);
  // A gateway alone has no subgraph in it, and need not load what one is made of.
  const { openSubgraph } = await import('../federation/index.js');
  const subgraph = await openSubgraph(definition, {
    database: config.database,
    log: createLog(definition.name, config.logLevel),
  });
  try {
    await subgraph.loadOnce(config.dataSets);
    const running = await serveSubgraph(subgraph, config);
    const stop = async () => {
      await running.stop();
      await subgraph.close();
    };
    return { url: running.url, stop, [Symbol.asyncDispose]: stop };
  } catch (failure) {
    await subgraph.close();
    throw failure;
  }
}
