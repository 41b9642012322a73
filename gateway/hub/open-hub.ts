import { type OpenSubgraph } from '../../shared/federation';
import { createGateway, type Gateway, type GatewaySettings } from '../gateway';
import { readSupergraph } from '../supergraph/read';
import { HubSubgraphs, type HubSubgraphsOptions } from './hub-subgraphs';
import { paths } from './paths';

/** The hub in one process: every subgraph of the registry, and the gateway over them. */
export interface OpenHub extends AsyncDisposable {
  readonly gateway: Gateway;
  /** Those that are open now. */
  readonly subgraphs: readonly OpenSubgraph[];
  close(): Promise<void>;
}

export type HubOptions = HubSubgraphsOptions & GatewaySettings;

/** Opens the hub in this process; nothing listens yet. */
export async function openHub(options: HubOptions): Promise<OpenHub> {
  const subgraphs = await HubSubgraphs.open(options);
  try {
    const gateway = await createGateway({
      ...options,
      supergraphSdl: await readSupergraph(paths.supergraph),
      transportOf: (name) => subgraphs.transportOf(name),
      houseRules: true,
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
