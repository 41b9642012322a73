import { pageProblem, type PageArguments } from '../../../shared/scalars';

describe('page arguments', () => {
  it.each<[string, PageArguments]>([
    ['first and last exclude each other', { first: 1, last: 1 }],
    ['after and before exclude each other', { after: 'a', before: 'b' }],
    ['after goes with first, before with last', { last: 1, after: 'a' }],
    ['first is -1, but a page cannot be negative', { first: -1 }],
    ['last is 101, but a page holds at most 100', { last: 101 }],
  ])('say %s', (problem, page) => {
    expect(pageProblem(page)).toBe(problem);
  });

  it.each<PageArguments>([
    {},
    { first: 0 },
    { first: 100, after: 'a' },
    { last: 5, before: 'b' },
    { first: null, last: 2 },
  ])('take %o', (page) => {
    expect(pageProblem(page)).toBeNull();
  });
});
