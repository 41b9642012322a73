import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CountryCode, LocalDate } from '../../../shared/scalars';
import { connectionOf } from '../paging';
import { Stated } from '../stated/stated.type';
import { FinancialMechanism } from './programme.enums';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'A programme of the grants in one state, under one programme area.' })
export class Programme extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'The donor’s code, for example RO21.' })
  readonly code!: string;
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Code of its programme area; null when it spans several.' })
  readonly areaCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Short name of its programme area; null when it spans several.' })
  readonly area!: string | null;
  @Field(() => FinancialMechanism, { description: 'Which grants pay for it.' })
  readonly financialMechanism!: FinancialMechanism;
  @Field(() => String, { description: 'Funding period by its years, for example 2009-2014; projects may end later.' })
  readonly fundingPeriod!: string;
  @Field(() => CountryCode, { description: 'The beneficiary state, ISO 3166-1 alpha-2.' })
  readonly country!: string;
  @Field(() => LocalDate, { nullable: true, description: 'When it was approved; null when not reported.' })
  readonly approvedOn!: string | null;
}

export const ProgrammeConnection = connectionOf(Programme, 'Programme');
