export { BatchLoader, Loaded, type Listener } from './batch';
export { loadMany, loadOne, loadPer } from './loaders';
export { selectedFields } from './selection';
