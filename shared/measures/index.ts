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
