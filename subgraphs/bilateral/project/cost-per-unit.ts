import { Decimal } from 'decimal.js';
import { type FigureRow } from '../figure/figure.entity';
import { type CostGap } from './project.enums';
import { measureOf, type RecordedMeasures } from './project-measures';

interface Cost {
  readonly budget: FigureRow | null;
  readonly participants: FigureRow | null;
  readonly recorded: RecordedMeasures;
}

const per = (amount: string | null, units: string | null): string | null =>
  amount === null || units === null || new Decimal(units).isZero()
    ? null
    : new Decimal(amount).div(units).toDecimalPlaces(2).toFixed();

/** Budget over units; what is missing is named, never estimated. */
export function costPerUnit({ budget, participants, recorded }: Cost) {
  const amount = budget?.value ?? null;
  const people = participants?.value ?? null;
  const days = measureOf(recorded, 'OFFICER_DAYS');
  const officerDays = days?.value ?? null;
  const gaps: CostGap[] = [];
  if (amount === null) gaps.push('BUDGET_NOT_REPORTED');
  if (people === null) gaps.push('PARTICIPANTS_NOT_REPORTED');
  // Days come from one owner: it answered when any of its measures is there.
  if (officerDays === null)
    gaps.push(recorded.measures.length === 0 ? 'OFFICER_DAYS_UNAVAILABLE' : 'OFFICER_DAYS_NOT_RECORDED');
  return {
    currency: amount === null ? null : (budget?.unit ?? null),
    budget: amount,
    participants: people,
    officerDays,
    perParticipant: per(amount, people),
    perOfficerDay: per(amount, officerDays),
    gaps,
  };
}
