import { type OpenSubgraph } from '../../shared/federation';
import { type GatewayConfig } from '../config';
import { createGateway, type Gateway } from '../gateway';
import { readSupergraph } from '../supergraph/read';
import { type GuardSettings } from '../link';
import { HubSubgraphs, type HubSubgraphsOptions } from './hub-subgraphs';
import { paths } from './paths';

/** The hub in one process: every subgraph of the registry, and the gateway over them. */
export interface OpenHub extends AsyncDisposable {
  readonly gateway: Gateway;
  /** Those that are open now. */
  readonly subgraphs: readonly OpenSubgraph[];
  close(): Promise<void>;
}

export interface HubOptions extends HubSubgraphsOptions {
  readonly subgraphTimeoutMs: number;
  readonly subgraphTimeouts?: ReadonlyMap<string, number>;
  readonly guard?: GuardSettings;
  readonly executor?: GatewayConfig['executor'];
  readonly identityHeaders?: GatewayConfig['identityHeaders'];
}

/** Opens the hub in this process; nothing listens yet. */
export async function openHub(options: HubOptions): Promise<OpenHub> {
  const subgraphs = await HubSubgraphs.open(options);
  try {
    const gateway = await createGateway({
      supergraphSdl: await readSupergraph(paths.supergraph),
      transportOf: (name) => subgraphs.transportOf(name),
      subgraphTimeoutMs: options.subgraphTimeoutMs,
      ...(options.subgraphTimeouts ? { subgraphTimeouts: options.subgraphTimeouts } : {}),
      ...(options.guard ? { guard: options.guard } : {}),
      ...(options.executor ? { executor: options.executor } : {}),
      ...(options.identityHeaders ? { identityHeaders: options.identityHeaders } : {}),
      houseRules: true,
      log: options.log,
    });
    const close = async () => {
      await gateway.close();
      await subgraphs.close();
    };
    return {
      gateway,
      get subgraphs() {
        return subgraphs.all;
      },
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (failure) {
    await subgraphs.close();
    throw failure;
  }
}
