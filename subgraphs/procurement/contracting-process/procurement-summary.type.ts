import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Currency, Decimal } from '../../../shared/scalars';
import { ProcurementDimension } from './contracting-process.input';

@ObjectType({ description: 'A value that all processes of a group share.' })
export class ProcurementSummaryKey {
  @Field(() => ProcurementDimension, { description: 'The dimension.' })
  readonly dimension!: ProcurementDimension;
  @Field(() => String, { nullable: true, description: 'Code, id, word or year; null where the records do not say.' })
  readonly value!: string | null;
}

@ObjectType({ description: 'A sum in one currency. Amounts of different currencies are never added.' })
export class CurrencyTotal {
  @Field(() => Currency, { description: 'ISO 4217 code.' })
  readonly currency!: string;
  @Field(() => Decimal, { description: 'Exact sum.' })
  readonly amount!: string;
  @Field(() => Float, {
    nullable: true,
    description: 'Share of the same currency’s sum over all rows of the answer, 0 to 1; null when that sum is zero.',
  })
  readonly share!: number | null;
}

@ObjectType({ description: 'One lead time over the processes of a group.' })
export class LeadTimeStatistics {
  @Field(() => Float, {
    nullable: true,
    description: 'Mean of the days known, negative ones included; null when none is.',
  })
  readonly average!: number | null;
  @Field(() => Int, { nullable: true, description: 'Fewest days; null when none is known.' })
  readonly least!: number | null;
  @Field(() => Int, { nullable: true, description: 'Most days; null when none is known.' })
  readonly most!: number | null;
  @Field(() => Int, { description: 'Processes where it is not known.' })
  readonly missing!: number;
  @Field(() => Int, { description: 'Processes where it is negative.' })
  readonly negative!: number;
}

@ObjectType({ description: 'Lead times over the processes of a group, in days.' })
export class LeadTimeSummary {
  @Field(() => LeadTimeStatistics, { description: 'From publication to deadline.' })
  readonly publicationToDeadline!: LeadTimeStatistics;
  @Field(() => LeadTimeStatistics, { description: 'From deadline to award.' })
  readonly deadlineToAward!: LeadTimeStatistics;
  @Field(() => LeadTimeStatistics, { description: 'From award to signature.' })
  readonly awardToSignature!: LeadTimeStatistics;
}

@ObjectType({ description: 'Contracting processes of one group: how many, worth what, how long.' })
export class ProcurementSummaryRow {
  @Field(() => [ProcurementSummaryKey], { description: 'What the group shares, in the order asked.' })
  readonly keys!: readonly ProcurementSummaryKey[];
  @Field(() => Int, { description: 'Contracting processes.' })
  readonly processes!: number;
  @Field(() => Int, { description: 'Their awards.' })
  readonly awards!: number;
  @Field(() => [CurrencyTotal], { description: 'Tender values by currency; processes without a value add none.' })
  readonly values!: readonly CurrencyTotal[];
  @Field(() => [CurrencyTotal], {
    description: 'Sums awarded by currency; a process whose awards differ in currency adds none.',
  })
  readonly awardedValues!: readonly CurrencyTotal[];
  @Field(() => LeadTimeSummary, { description: 'How long the stages took.' })
  readonly leadTimes!: LeadTimeSummary;
}
