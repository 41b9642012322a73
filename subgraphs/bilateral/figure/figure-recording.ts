import { type EntityManager } from 'typeorm';
import { idOf } from '../../../shared/ids';
import { SourceRow } from '../source/source.entity';
import { FigureRow } from './figure.entity';

/** A figure to be recorded; its id follows from its code. */
export type NewFigure = Omit<FigureRow, 'id'>;

/** Why a figure was not recorded. */
export type Refusal =
  /** A figure of that code is there: to change it, record another that supersedes it. */
  | 'ALREADY_RECORDED'
  /** A value and a mark that no source states it, or neither. */
  | 'VALUE_OR_MARK'
  /** A dimension without its part, or a part without a dimension. */
  | 'DIMENSION_OR_PART'
  | 'SOURCE_UNKNOWN'
  | 'SUPERSEDED_UNKNOWN'
  /** What it would supersede is no longer the last: another correction came first. */
  | 'SUPERSEDED_ALREADY'
  /** What it would supersede says something else, or says it of something else. */
  | 'OTHER_SUBJECT';

export type RecordingOutcome = { readonly recorded: FigureRow } | { readonly refused: Refusal };

const SAME = [
  ...(['measure', 'kind', 'unit', 'dimension', 'part'] as const),
  ...(['indicatorId', 'projectId', 'programmeId', 'objectiveId'] as const),
];

async function refusalOf(db: EntityManager, figure: NewFigure): Promise<Refusal | null> {
  if ((figure.value === null) !== figure.notReported) return 'VALUE_OR_MARK';
  if ((figure.dimension === null) !== (figure.part === null)) return 'DIMENSION_OR_PART';
  const figures = db.getRepository(FigureRow);
  if (await figures.existsBy({ code: figure.code })) return 'ALREADY_RECORDED';
  if (!(await db.getRepository(SourceRow).existsBy({ id: figure.sourceId }))) return 'SOURCE_UNKNOWN';
  if (figure.supersedesId === null) return null;
  const superseded = await figures.findOneBy({ id: figure.supersedesId });
  if (!superseded) return 'SUPERSEDED_UNKNOWN';
  if (SAME.some((property) => superseded[property] !== figure[property])) return 'OTHER_SUBJECT';
  return (await figures.existsBy({ supersedesId: superseded.id })) ? 'SUPERSEDED_ALREADY' : null;
}

/**
 * Records a figure. The only way figures come into the hub, and it only ever inserts: what was recorded stays as it
 * was, and a correction is a figure of its own that supersedes it.
 */
export async function recordFigure(db: EntityManager, figure: NewFigure): Promise<RecordingOutcome> {
  const refused = await refusalOf(db, figure);
  if (refused) return { refused };
  const recorded = Object.assign(new FigureRow(), figure, { id: idOf('Figure', figure.code) });
  await db.getRepository(FigureRow).insert(recorded);
  return { recorded };
}
