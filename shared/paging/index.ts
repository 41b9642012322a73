export { List } from './list';
export { gathered, type Linked } from './window';
export { Summary, type SummaryArguments, type SummaryRow } from './summary';
export { pagingTypes } from './connection-types';
export { oneOf, toldBy, type Told } from './rollup-view';
