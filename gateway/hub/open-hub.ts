import { HubError } from '../../shared/errors';
import { type OpenSubgraph, openSubgraph } from '../../shared/federation';
import { createLog, type Log } from '../../shared/log';
import { type GatewayConfig } from '../config';
import { createGateway, type Gateway } from '../gateway';
import { readSupergraph } from '../supergraph/read';
import { type DataConfig } from './data-config';
import { type GuardSettings } from '../link';
import { localTransport } from './local-transport';
import { paths } from './paths';
import { loadDefinition, readRegistry } from './registry';

/** The hub in one process: every subgraph of the registry, and the gateway over them. */
export interface OpenHub extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly subgraphs: readonly OpenSubgraph[];
  close(): Promise<void>;
}

export interface HubOptions {
  readonly data: DataConfig;
  readonly log: Log;
  readonly subgraphTimeoutMs: number;
  readonly subgraphTimeouts?: ReadonlyMap<string, number>;
  readonly guard?: GuardSettings;
  readonly executor?: GatewayConfig['executor'];
  readonly identityHeaders?: GatewayConfig['identityHeaders'];
  readonly onStatement?: (subgraph: string, sql: string) => void;
  /** Told what was loaded, for people who wait. */
  readonly onLoaded?: (subgraph: string, dataSets: readonly string[]) => void;
}

/** Opens every subgraph and loads its data sets on first start. */
export async function openSubgraphs(
  options: Omit<HubOptions, 'subgraphTimeoutMs' | 'subgraphTimeouts' | 'guard' | 'executor'>,
): Promise<OpenSubgraph[]> {
  const { data, onStatement, onLoaded } = options;
  const opened: OpenSubgraph[] = [];
  try {
    for (const entry of await readRegistry()) {
      if (entry.module === undefined) continue;
      const definition = loadDefinition(entry);
      const subgraph = await openSubgraph(definition, {
        database: data.databaseOf(entry.name),
        log: createLog(entry.name, options.log.level),
        ...(onStatement ? { onStatement: (sql: string) => onStatement(entry.name, sql) } : {}),
      });
      opened.push(subgraph);
      const loaded = await subgraph.loadOnce(data.dataSets.filter((set) => set in definition.dataSets));
      if (loaded.length > 0) onLoaded?.(entry.name, loaded);
    }
    return opened;
  } catch (failure) {
    await Promise.all(opened.map((subgraph) => subgraph.close()));
    throw failure;
  }
}

/** Opens the hub in this process; nothing listens yet. */
export async function openHub(options: HubOptions): Promise<OpenHub> {
  const subgraphs = await openSubgraphs(options);
  const close = async () => {
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  };
  try {
    const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, localTransport(subgraph)]));
    const gateway = await createGateway({
      supergraphSdl: await readSupergraph(paths.supergraph),
      transportOf(name) {
        const transport = byName.get(name);
        if (!transport)
          throw new HubError('UNKNOWN_NAME', `The supergraph names a subgraph ${name} that is not open here.`);
        return transport;
      },
      subgraphTimeoutMs: options.subgraphTimeoutMs,
      ...(options.subgraphTimeouts ? { subgraphTimeouts: options.subgraphTimeouts } : {}),
      ...(options.guard ? { guard: options.guard } : {}),
      ...(options.executor ? { executor: options.executor } : {}),
      ...(options.identityHeaders ? { identityHeaders: options.identityHeaders } : {}),
      houseRules: true,
      log: options.log,
    });
    const closeAll = async () => {
      await gateway.close();
      await close();
    };
    return { gateway, subgraphs, close: closeAll, [Symbol.asyncDispose]: closeAll };
  } catch (failure) {
    await close();
    throw failure;
  }
}
