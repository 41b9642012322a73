import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';

/**
 * Makes Apollo's gateway with its telemetry off: unless this variable is set before, it starts an exporter to its maker
 * and asks cloud metadata services where it runs. There is no option for it.
 */
export function makeApolloGateway(config: GatewayConfig): ApolloGateway {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  return new ApolloGateway(config);
}
