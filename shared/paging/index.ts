export { DEFAULT_PAGE_SIZE, LARGEST_PAGE_SIZE, pageProblem, type PageArguments } from './arguments';
export { List, type ListArguments } from './list';
export { type Page } from './page';
export { Summary, type SummaryArguments, type SummaryRow } from './summary';
export { pagingTypes } from './connection-types';
