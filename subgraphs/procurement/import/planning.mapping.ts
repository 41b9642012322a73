import { type Reader } from './reader';

/** The budget a plan states, as columns of its process. */
export function readPlanning(release: Reader) {
  if (release.isList('planning'))
    release.depart('planning', 'PLANNING_AS_LIST', 'A list where an object belongs; not read.');
  const budget = release.isList('planning') ? null : release.object('planning')?.object('budget');
  const amount = budget?.money('amount');
  return {
    budgetProject: budget?.id('projectID') ?? null,
    budgetAmount: amount?.amount ?? null,
    budgetCurrency: amount?.currency ?? null,
  };
}
