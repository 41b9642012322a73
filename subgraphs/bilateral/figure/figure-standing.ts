import { type FigureRow } from './figure.entity';
import { type FigureKind } from './figure.enums';

/**
 * The figures that stand: approved, and not superseded by an approved one, however many drafts lie between.
 * @param day what stood on that day: recorded and true by then, and not yet superseded; today when null
 */
export function standing(figures: readonly FigureRow[], day: string | null = null): FigureRow[] {
  const approved = figures.filter(
    ({ workflow, recordedAt, asOf }) =>
      workflow === 'APPROVED' && (day === null || (recordedAt.slice(0, 10) <= day && (asOf === null || asOf <= day))),
  );
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const superseded = new Set<string>();
  for (const { supersedesId } of approved) {
    for (let id = supersedesId; id !== null && !superseded.has(id); id = byId.get(id)?.supersedesId ?? null) {
      superseded.add(id);
    }
  }
  return approved.filter(({ id }) => !superseded.has(id));
}

/** Of the figures of one kind, the one recorded last; null when there is none. */
export function latest(figures: readonly FigureRow[], kind: FigureKind): FigureRow | null {
  return figures
    .filter((figure) => figure.kind === kind)
    .reduce<FigureRow | null>((last, figure) => (last && last.recordedAt > figure.recordedAt ? last : figure), null);
}
