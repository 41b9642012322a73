import { Field, Int, ObjectType } from 'type-graphql';
import { ProcurementCategory, ProcurementMethod, TenderStatus } from '../contracting-process/contracting-process.enums';

@ObjectType({ description: 'The call for tenders of a process.' })
export class Tender {
  @Field(() => String, { nullable: true, description: 'Title; null when not stated.' })
  readonly title!: string | null;
  @Field(() => String, { nullable: true, description: 'Description; null when not stated.' })
  readonly description!: string | null;
  @Field(() => TenderStatus, {
    nullable: true,
    description: 'Where it stands; null when the source has no word of the closed list.',
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
  @Field(() => ProcurementCategory, { nullable: true, description: 'What is mainly bought; null when not stated.' })
  readonly mainCategory!: ProcurementCategory | null;
  @Field(() => Int, { nullable: true, description: 'Suppliers that tendered; null when not stated.' })
  readonly numberOfTenderers!: number | null;
}
