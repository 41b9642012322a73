export { loadMany, loadOne, loadPer } from './loaders';
export { selectedFields } from './selection';
