import { Decimal as Exact } from 'decimal.js';

/** An amount in one currency, as rows keep it: two columns that stand and fall together. */
export interface Amount {
  /** Exact decimal digits. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** Two columns as one value: null unless both are there. */
export const amountOf = (amount: string | null, currency: string | null): Amount | null =>
  amount === null || currency === null ? null : { amount, currency };

/** Digits as an amount column keeps them, whole ten-thousandths, for comparison with it. */
export const stored = (amount: string): number => new Exact(amount).mul(10_000).round().toNumber();
