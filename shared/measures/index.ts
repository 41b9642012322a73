import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { DateTimeISO, Decimal } from '../scalars';

/** One thing a subgraph can count for a project. */
export interface Measurement {
  readonly measure: string;
  /** Exact decimal digits; null when there is no record to count. */
  readonly value: string | null;
  readonly unit: string;
  readonly asOf: Date;
  readonly records: number;
}

/** The shareable value type of the seam between record keepers and indicators, made anew for each subgraph. */
export function measurementType(): new () => Measurement {
  @Directive('@shareable')
  @ObjectType('Measurement', { description: 'What the records of a subgraph add up to for one measure.' })
  class MeasurementType implements Measurement {
    @Field(() => String, { description: 'Code of the measure; an indicator of the same code is compared with it.' })
    readonly measure!: string;
    @Field(() => Decimal, { nullable: true, description: 'The sum or count; null when there is no record.' })
    readonly value!: string | null;
    @Field(() => String, { description: 'What is counted, in the plural.' })
    readonly unit!: string;
    @Field(() => DateTimeISO, { description: 'When it was counted: records are counted at the moment of asking.' })
    readonly asOf!: Date;
    @Field(() => Int, { description: 'Records that were counted.' })
    readonly records!: number;
  }
  return MeasurementType;
}

/** One part of a measure, split by a dimension. */
export interface MeasurementPart {
  readonly measure: string;
  readonly dimension: string;
  /** Code or id of the part; null where the records do not say. */
  readonly part: string | null;
  /** Exact decimal digits; null when no record of the part carries a count. */
  readonly value: string | null;
  readonly records: number;
}

/** The shareable value type of measures by part, made anew for each subgraph. */
export function measurementPartType(): new () => MeasurementPart {
  @Directive('@shareable')
  @ObjectType('MeasurementPart', { description: 'What the records add up to for one part of a measure.' })
  class MeasurementPartType implements MeasurementPart {
    @Field(() => String, { description: 'Code of the measure that is split.' })
    readonly measure!: string;
    @Field(() => String, { description: 'What it is split by.' })
    readonly dimension!: string;
    @Field(() => String, { nullable: true, description: 'Code or id of the part; null where the records do not say.' })
    readonly part!: string | null;
    @Field(() => Decimal, { nullable: true, description: 'The sum or count; null when no record carries one.' })
    readonly value!: string | null;
    @Field(() => Int, { description: 'Records of the part.' })
    readonly records!: number;
  }
  return MeasurementPartType;
}

interface Group {
  readonly keys: readonly { readonly value: string | null }[];
}

/**
 * A measure split by each dimension in turn.
 * @param groupsBy rows of a summary by one dimension
 */
export async function partsOf<Dimension extends string, Row extends Group>(
  measure: string,
  dimensions: readonly Dimension[],
  groupsBy: (dimension: Dimension) => PromiseLike<readonly Row[]>,
  counted: (row: Row) => { readonly value: number | null; readonly records: number },
): Promise<MeasurementPart[]> {
  const split = dimensions.map(async (dimension) =>
    (await groupsBy(dimension)).map((row): MeasurementPart => {
      const { value, records } = counted(row);
      const part = row.keys[0]?.value ?? null;
      return { measure, dimension, part, value: value === null ? null : String(value), records };
    }),
  );
  return (await Promise.all(split)).flat();
}
