export { serve, type Running } from './http';
export { runProgram, untilStopped } from './process';
export { startSubgraph } from './subgraph-process';
export { type PlainRequest } from './lane';
export { atTurnEnd } from './turn';
