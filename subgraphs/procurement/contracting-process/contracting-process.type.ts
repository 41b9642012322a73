import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeISO, LocalDate } from '../../../shared/scalars';
import { connectionOf } from '../paging';
import { ProcurementCategory, ProcurementMethod, TenderStatus } from './contracting-process.enums';

@ObjectType({
  description:
    'Whole days between the stages of a process, by the calendar of the publisher. Null when a day is not known; negative when the stages come in the wrong order.',
})
export class LeadTimes {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of publication: as the tender states it, else of the first release; null when neither is known.',
  })
  readonly publishedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day for tenders; null when not stated.' })
  readonly deadlineOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day of the first award that stands; null when not stated.' })
  readonly awardedOn!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day the first contract that stands was signed; null when not stated.',
  })
  readonly signedOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days from publication to deadline.' })
  readonly publicationToDeadlineDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'Days from deadline to award.' })
  readonly deadlineToAwardDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'Days from award to signature.' })
  readonly awardToSignatureDays!: number | null;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "ocid")')
@ObjectType({ description: 'Everything about one purchase, from the plan to the contract, in its newest state.' })
export class ContractingProcess {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Open contracting id: the same in every publication of the process.' })
  readonly ocid!: string;
  @Field(() => String, { nullable: true, description: 'Title of the tender; null when not stated.' })
  readonly title!: string | null;
  @Field(() => String, { nullable: true, description: 'Description of the tender; null when not stated.' })
  readonly description!: string | null;
  @Field(() => ProcurementCategory, { nullable: true, description: 'What is mainly bought; null when not stated.' })
  readonly mainCategory!: ProcurementCategory | null;
  @Field(() => TenderStatus, {
    nullable: true,
    description: 'Where the tender stands; null when the source has no word of the closed list.',
  })
  readonly status!: TenderStatus | null;
  @Field(() => String, {
    nullable: true,
    description: 'The source’s own word where status is null, for example in Romanian.',
  })
  readonly statusDetails!: string | null;
  @Field(() => ProcurementMethod, {
    nullable: true,
    description: 'How suppliers come in; null when the source has no word of the closed list.',
  })
  readonly method!: ProcurementMethod | null;
  @Field(() => String, { nullable: true, description: 'The method in the source’s own words; null when not stated.' })
  readonly methodDetails!: string | null;
  @Field(() => Int, { nullable: true, description: 'Suppliers that tendered; null when not stated.' })
  readonly numberOfTenderers!: number | null;
  @Field(() => Int, { description: 'Awards recorded.' })
  readonly awardCount!: number;
  @Field(() => Int, { description: 'Contracts recorded.' })
  readonly contractCount!: number;
  @Field(() => DateTimeISO, { nullable: true, description: 'Date of the state shown, in UTC; null when not dated.' })
  readonly stateAt!: string | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}

export const ContractingProcessConnection = connectionOf(ContractingProcess, 'ContractingProcess');
