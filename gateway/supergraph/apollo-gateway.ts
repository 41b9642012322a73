import { type ApolloGateway, type GatewayConfig } from '@apollo/gateway';

/**
 * Makes Apollo's gateway with its telemetry off: unless this variable is set before, it starts an exporter to its maker
 * and asks cloud metadata services where it runs. There is no option for it.
 * Loaded when it is needed: that takes a quarter of a second of a start.
 */
export async function makeApolloGateway(config: GatewayConfig): Promise<ApolloGateway> {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const { ApolloGateway: Gateway } = await import('@apollo/gateway');
  return new Gateway(config);
}
