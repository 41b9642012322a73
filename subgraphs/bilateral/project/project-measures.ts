import { z } from 'zod';
import { type Measurement } from '../../../shared/measures';

const Counted = z.object({
  measure: z.string(),
  value: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  unit: z.string().default(''),
  // The gateway hands over what the owner wrote: an instant as text.
  asOf: z.coerce.date().default(() => new Date()),
  records: z.number().int().default(0),
});

const Lists = z.object({
  personnelMeasures: z.array(Counted).nullish(),
  trainingMeasures: z.array(Counted).nullish(),
  procurementMeasures: z.array(Counted).nullish(),
});

/** What the owners of the records counted for a project, as far as they answered. */
export interface RecordedMeasures {
  readonly measures: readonly Measurement[];
  /** Whether an owner gave no answer, so that a measure that is missing may still exist. */
  readonly incomplete: boolean;
}

/** A row, and what the gateway brought along with its key: nothing when the subgraph is asked alone. */
export type WithRecords<R> = R & { readonly recorded?: RecordedMeasures };

/** Nothing was asked of the owners. */
export const noMeasures: RecordedMeasures = { measures: [], incomplete: true };

/** Reads the measures that a representation of a project carries; a list that is absent or null was not answered. */
export function readMeasures(project: unknown): RecordedMeasures {
  const { personnelMeasures, trainingMeasures, procurementMeasures } = Lists.parse(project);
  const lists = [personnelMeasures, trainingMeasures, procurementMeasures];
  return { measures: lists.flatMap((list) => list ?? []), incomplete: lists.some((list) => !list) };
}

export const measureOf = ({ measures }: RecordedMeasures, code: string): Measurement | null =>
  measures.find(({ measure }) => measure === code) ?? null;
