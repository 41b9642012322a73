import { Decimal } from 'decimal.js';

/** Decimals of an amount. */
export const SCALE = 4;

/** Largest magnitude an amount column takes: beyond it a double could not hold four decimals exactly. */
const LARGEST_AMOUNT = '900719925474';

/** From storage: a whole number of ten-thousandths, as number or digits, to plain decimal digits. */
export function unscaled(stored: number | string | bigint): string {
  const text = stored.toString();
  const [, sign = '', digits] = /^(-?)(\d+)$/.exec(text) ?? [];
  if (digits === undefined) return new Decimal(text).div(10 ** SCALE).toFixed();
  // Digits are moved, not reckoned: a list of a hundred amounts is read in every request.
  const padded = digits.padStart(SCALE + 1, '0');
  const fraction = padded.slice(-SCALE).replace(/0+$/, '');
  return `${sign}${padded.slice(0, -SCALE)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Whether an amount fits: at most four decimals, at most LARGEST_AMOUNT. */
export function fitsAmount(digits: string): boolean {
  const value = new Decimal(digits);
  return value.decimalPlaces() <= SCALE && value.abs().lte(LARGEST_AMOUNT);
}
