import { type Amount, amountOf } from '../money/money';

/** A budget as rows keep it in three columns; null when none of them says anything. */
export const budgetOf = (
  projectReference: string | null,
  digits: string | null,
  currency: string | null,
): { readonly projectReference: string | null; readonly amount: Amount | null } | null => {
  const amount = amountOf(digits, currency);
  return projectReference === null && amount === null ? null : { projectReference, amount };
};
