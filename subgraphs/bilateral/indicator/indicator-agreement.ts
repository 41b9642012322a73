import { Decimal } from 'decimal.js';
import { type FigureRow } from '../figure/figure.entity';
import { measureOf, type RecordedMeasures } from '../project/project-measures';
import { type Agreement } from './indicator.enums';

/** Whether a reported value is what the records of the same measure add up to. */
export function agreementOf(code: string, reported: FigureRow | null, recorded: RecordedMeasures): Agreement {
  if (reported?.value == null) return 'NOT_REPORTED';
  const measure = measureOf(recorded, code);
  // An owner who did not answer may be the one that keeps the records of this measure.
  if (!measure) return recorded.incomplete ? 'RECORDS_UNAVAILABLE' : 'NO_RECORDS';
  if (measure.value === null) return 'NO_RECORDS';
  return new Decimal(measure.value).eq(reported.value) ? 'MATCH' : 'DIFFER';
}
