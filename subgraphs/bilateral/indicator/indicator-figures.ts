import { Decimal } from 'decimal.js';
import { type FigureRow } from '../figure/figure.entity';
import { type Dimension } from '../figure/figure.enums';
import { latest, standing } from '../figure/figure-standing';
import { type ProjectStatus } from '../project/project.enums';
import { type Direction, type IndicatorStatus } from './indicator.enums';

/** What stands of an indicator on a day, stated of its own project. */
export interface IndicatorFigures {
  readonly baseline: FigureRow | null;
  readonly target: FigureRow | null;
  readonly reported: FigureRow | null;
  readonly reportedVariance: FigureRow | null;
}

const hasPeriod = ({ periodStart, periodEnd }: FigureRow): boolean => periodStart !== null || periodEnd !== null;

/** Without what is stated of one part only. */
const ofWhole = (figures: readonly FigureRow[]): FigureRow[] => figures.filter(({ dimension }) => dimension === null);

function pick(figures: readonly FigureRow[]): IndicatorFigures {
  const reported = figures.filter(({ qualifier }) => qualifier === 'REPORTED');
  return {
    baseline: latest(figures, 'BASELINE'),
    target: latest(figures, 'TARGET'),
    reported: latest(reported, 'ACTUAL'),
    reportedVariance: latest(reported, 'VARIANCE'),
  };
}

/** Figures over the life of the project; those of another subject or of a part of it stand beside, not for it. */
export function overLife(
  figures: readonly FigureRow[],
  projectId: string,
  day: string | null = null,
): IndicatorFigures {
  return pick(ofWhole(standing(figures, day)).filter((one) => one.projectId === projectId && !hasPeriod(one)));
}

/** Figures over the life of the project by the parts of a dimension. */
export function byPart(
  figures: readonly FigureRow[],
  projectId: string,
  dimension: Dimension,
): ReadonlyMap<string, IndicatorFigures> {
  const parts = new Map<string, FigureRow[]>();
  for (const figure of standing(figures)) {
    if (figure.projectId !== projectId || hasPeriod(figure) || figure.dimension !== dimension) continue;
    const part = figure.part ?? '';
    parts.set(part, [...(parts.get(part) ?? []), figure]);
  }
  return new Map([...parts].map(([part, stated]) => [part, pick(stated)]));
}

/** Figures by period, earliest first. */
export function byPeriod(figures: readonly FigureRow[], projectId: string) {
  const periods = new Map<string, FigureRow[]>();
  for (const figure of ofWhole(standing(figures)).filter((one) => one.projectId === projectId && hasPeriod(one))) {
    const key = `${figure.periodStart ?? ''}/${figure.periodEnd ?? ''}`;
    periods.set(key, [...(periods.get(key) ?? []), figure]);
  }
  return [...periods]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([key, stated]) => {
      const [start, end] = key.split('/').map((day) => day || null);
      const { target, reported } = pick(stated);
      return { start, end, target, reported, variance: varianceOf({ target, reported }) };
    });
}

type Measured = Pick<IndicatorFigures, 'target' | 'reported'>;

/** Reported minus target; null without both values. */
export function varianceOf({ target, reported }: Measured): string | null {
  if (target?.value == null || reported?.value == null) return null;
  return new Decimal(reported.value).minus(target.value).toFixed();
}

/** Reported over target; null without both values, or over a target of nought. */
export function progressOf({ target, reported }: Measured): number | null {
  if (target?.value == null || reported?.value == null || new Decimal(target.value).isZero()) return null;
  return new Decimal(reported.value).div(target.value).toDecimalPlaces(4).toNumber();
}

/** How the reported value stands to the target; short of it, the end of the project decides. */
export function statusOf(figures: Measured, direction: Direction, project: ProjectStatus | null): IndicatorStatus {
  if (figures.reported?.value == null) return 'NOT_REPORTED';
  const variance = varianceOf(figures);
  if (variance === null) return 'NO_TARGET';
  const better = new Decimal(variance).times(direction === 'ASCENDING' ? 1 : -1);
  if (better.isZero()) return 'ACHIEVED';
  if (better.isPositive()) return 'OVERACHIEVED';
  return project === 'COMPLETED' || project === 'TERMINATED' ? 'NOT_ACHIEVED' : 'ON_TRACK';
}

/** Whether standing reported actuals of the whole life, of whatever subject and source, name more than one value. */
export function disagree(figures: readonly FigureRow[]): boolean {
  const values = ofWhole(standing(figures))
    .filter((figure) => figure.kind === 'ACTUAL' && figure.qualifier === 'REPORTED' && !hasPeriod(figure))
    .flatMap(({ value }) => (value === null ? [] : [new Decimal(value).toFixed()]));
  return new Set(values).size > 1;
}
