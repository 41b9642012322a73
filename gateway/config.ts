import { type Env, readEnv } from '../shared/config';

/** Settings of the gateway. */
export const parseConfig = (env: Env) =>
  readEnv(env, (reader) => ({
    host: reader.text('HOST', '127.0.0.1'),
    port: reader.port('PORT', 4000),
    /** A composed supergraph file of any federated graph; null serves the hub's own. */
    supergraph: reader.optional('SUPERGRAPH'),
    /** `name=url,…` for subgraphs that are not where the supergraph says. */
    subgraphUrls: reader.urls('SUBGRAPH_URLS'),
    subgraphTimeoutMs: reader.number('SUBGRAPH_TIMEOUT_MS', 10_000, [1, 600_000]),
    /** `name=milliseconds,…` for subgraphs that may take another time. */
    subgraphTimeouts: reader.numbers('SUBGRAPH_TIMEOUTS', [1, 600_000]),
    guard: {
      circuitFailures: reader.number('CIRCUIT_FAILURES', 10, [0, 10_000]),
      circuitRetryMs: reader.number('CIRCUIT_RETRY_MS', 5_000, [1, 600_000]),
      concurrent: reader.number('SUBGRAPH_CONCURRENT', 64, [1, 10_000]),
      waiting: reader.number('SUBGRAPH_WAITING', 1_000, [0, 1_000_000]),
    },
    /** Headers that say who asks; only callers alike in all of them share the execution of one question. */
    identityHeaders: reader.list('IDENTITY_HEADERS', 'authorization,cookie').map((name) => name.toLowerCase()),
    /** Processor time one operation may take to be planned and compiled; 0 for no limit. */
    planningTimeoutMs: reader.number('PLANNING_TIMEOUT_MS', 500, [0, 600_000]),
    /** What runs the query plans: the compiled executor, or Apollo's own. */
    executor: reader.choice('EXECUTOR', ['compiled', 'apollo'], 'compiled'),
    logLevel: reader.choice('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'warn'),
  }));

export type GatewayConfig = ReturnType<typeof parseConfig>;
