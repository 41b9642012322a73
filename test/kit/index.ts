export { type Fault, openBrokenWay } from './broken-way';
export { absent, browse, type Browsing, launchBrowser } from './browser';
export { openConsole, type Console } from './console';
export {
  askOverHttp,
  openHubInFiveProcesses,
  runHub,
  runSubgraphs,
  startProgram,
  type RunningProgram,
} from './five-processes';
export { type OpenHub } from './hub';
export { openHubInOneProcess } from './one-process';
export { openSubgraph, type SubgraphUnderTest } from './open-subgraph';
export { openToyGateway, serveToys, toySubgraphs, toyTransport } from './toy-graph';
export { readPdf } from './read-pdf';
