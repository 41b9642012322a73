import { Decimal } from 'decimal.js';
import { type FigureRow } from '../figure/figure.entity';
import { type Agreement } from './indicator.enums';

/**
 * Whether a reported value is what the records of the same measure, or part of it, add up to.
 * @param incomplete whether an owner did not answer, who may be the one that keeps the records
 */
export function agreementOf(
  reported: FigureRow | null,
  recorded: { readonly value: string | null } | null,
  incomplete: boolean,
): Agreement {
  if (reported?.value == null) return 'NOT_REPORTED';
  if (!recorded) return incomplete ? 'RECORDS_UNAVAILABLE' : 'NO_RECORDS';
  if (recorded.value === null) return 'NO_RECORDS';
  return new Decimal(recorded.value).eq(reported.value) ? 'MATCH' : 'DIFFER';
}
