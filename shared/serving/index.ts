export { serve, type Running } from './http';
export { failureLine, runProgram, untilStopped } from './process';
export { serveSubgraph, startSubgraph } from './subgraph-process';
