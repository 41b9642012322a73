import { Decimal } from 'decimal.js';
import { type FigureRow } from '../figure/figure.entity';
import { type Dimension } from '../figure/figure.enums';
import { measureOf, type RecordedMeasures } from '../project/project-measures';
import { type Agreement } from './indicator.enums';
import { agreementOf } from './indicator-agreement';
import { byPart, overLife } from './indicator-figures';

/** One part of an indicator: what was aimed at and reported of it, and what its records add up to. */
export interface IndicatorSlice {
  readonly dimension: Dimension;
  readonly part: string | null;
  readonly target: FigureRow | null;
  readonly reported: FigureRow | null;
  readonly recorded: string | null;
  readonly records: number | null;
  readonly agreement: Agreement;
  readonly reportedIsComplete: boolean | null;
  readonly recordedIsComplete: boolean | null;
}

interface Measured {
  readonly code: string;
  readonly projectId: string;
  readonly figures: readonly FigureRow[];
  readonly recorded: RecordedMeasures;
}

/** Whether parts add up to the whole; null without a part or without a whole. */
function addUp(parts: readonly (string | null | undefined)[], whole: string | null | undefined): boolean | null {
  const known = parts.filter((part) => part != null);
  if (known.length === 0 || whole == null) return null;
  return known.reduce((sum, part) => sum.plus(part), new Decimal(0)).eq(whole);
}

/** By code, what is not said last; the same on every engine. */
const inOrder = (one: string | null, other: string | null): number =>
  one === other ? 0 : one === null ? 1 : other === null ? -1 : one < other ? -1 : 1;

/**
 * The parts that somebody reported or recorded, by code. Null, not empty, when nothing is reported by part and an owner
 * of records was silent: there may be parts.
 */
export function slicesOf(dimension: Dimension, { code, projectId, figures, recorded }: Measured) {
  const stated = byPart(figures, projectId, dimension);
  const counted = new Map(
    recorded.parts.filter((one) => one.measure === code && one.dimension === dimension).map((one) => [one.part, one]),
  );
  const names = [...new Set<string | null>([...stated.keys(), ...counted.keys()])].sort(inOrder);
  if (names.length === 0 && recorded.incomplete) return null;
  const whole = measureOf(recorded, code)?.value;
  const reportedIsComplete = addUp(
    [...stated.values()].map(({ reported }) => reported?.value),
    overLife(figures, projectId).reported?.value,
  );
  const recordedIsComplete = addUp(
    [...counted.values()].map(({ value }) => value),
    whole,
  );
  return names.map((part): IndicatorSlice => {
    const { target = null, reported = null } = (part === null ? undefined : stated.get(part)) ?? {};
    const ofRecords = counted.get(part) ?? null;
    return {
      dimension,
      part,
      target,
      reported,
      recorded: ofRecords?.value ?? null,
      records: ofRecords?.records ?? null,
      agreement: agreementOf(reported, ofRecords, recorded.incomplete),
      reportedIsComplete,
      recordedIsComplete,
    };
  });
}
