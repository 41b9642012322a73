import { z } from 'zod';
import { type Measurement, type MeasurementPart } from '../../../shared/measures';

const absent = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const Counted = z.object({
  measure: z.string(),
  value: absent,
  unit: z.string().default(''),
  // The gateway hands over what the owner wrote: an instant as text.
  asOf: z.coerce.date().default(() => new Date()),
  records: z.number().int().default(0),
});

const Part = z.object({
  measure: z.string(),
  dimension: z.string(),
  part: absent,
  value: absent,
  records: z.number().int(),
});

const Lists = z.object({
  personnelMeasures: z.array(Counted).nullish(),
  trainingMeasures: z.array(Counted).nullish(),
  procurementMeasures: z.array(Counted).nullish(),
  personnelMeasureParts: z.array(Part).nullish(),
  trainingMeasureParts: z.array(Part).nullish(),
  procurementMeasureParts: z.array(Part).nullish(),
});

/** What the owners of the records counted for a project, as far as they answered. */
export interface RecordedMeasures {
  readonly measures: readonly Measurement[];
  /** Whether an owner gave no answer, so that a measure that is missing may still exist. */
  readonly incomplete: boolean;
  /** The measures split by dimensions; empty when that was not asked or not answered. */
  readonly parts: readonly MeasurementPart[];
}

/** A row, and what the gateway brought along with its key: nothing when the subgraph is asked alone. */
export type WithRecords<R> = R & { readonly recorded?: RecordedMeasures };

/** Nothing was asked of the owners. */
export const noMeasures: RecordedMeasures = { measures: [], incomplete: true, parts: [] };

/** Reads the measures that a representation of a project carries; a list that is absent or null was not answered. */
export function readMeasures(project: unknown): RecordedMeasures {
  const read = Lists.parse(project);
  const lists = [read.personnelMeasures, read.trainingMeasures, read.procurementMeasures];
  const parts = [read.personnelMeasureParts, read.trainingMeasureParts, read.procurementMeasureParts];
  return {
    measures: lists.flatMap((list) => list ?? []),
    incomplete: lists.some((list) => !list),
    parts: parts.flatMap((list) => list ?? []),
  };
}

export const measureOf = ({ measures }: RecordedMeasures, code: string): Measurement | null =>
  measures.find(({ measure }) => measure === code) ?? null;
