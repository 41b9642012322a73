import { HubError } from '../errors';
import { type PageArguments, pageProblem } from '../scalars';
import { decodeCursor, type Position } from './cursor';

export const DEFAULT_PAGE_SIZE = 20;

/** What is asked: so many rows from one end, strictly beyond a position. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly beyond: Position | null;
}

/** @throws HubError BAD_PAGE or BAD_CURSOR */
export function readPageArguments(page: PageArguments, order: string): PageRequest {
  const problem = pageProblem(page);
  if (problem) throw new HubError('BAD_PAGE', `Not a page: ${problem}.`);
  const backward = typeof page.last === 'number' || typeof page.before === 'string';
  const cursor = backward ? page.before : page.after;
  return {
    size: (backward ? page.last : page.first) ?? DEFAULT_PAGE_SIZE,
    backward,
    beyond: typeof cursor === 'string' ? decodeCursor(cursor, order) : null,
  };
}
