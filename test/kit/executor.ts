import { type GatewayConfig } from '../../gateway/config';

/** The executor the gateways of a test run have: the default, or HUB_TEST_EXECUTOR=apollo; the same tests, another one. */
export const executorUnderTest: GatewayConfig['executor'] =
  process.env.HUB_TEST_EXECUTOR === 'apollo' ? 'apollo' : 'compiled';
