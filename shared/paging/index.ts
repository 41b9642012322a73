export { List } from './list';
export { gathered, type Linked, met } from './window';
export { type Asked, beyondIn, type Branch, type Lead } from './lead';
export { leadOfSpan, spanBlocks } from './span';
export { Summary, type SummaryArguments, type SummaryRow } from './summary';
export { pagingTypes } from './connection-types';
export { oneOf, toldBy, type Told } from './rollup-view';
