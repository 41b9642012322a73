import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList, CountryCode } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { FinancialMechanism } from './programme.enums';

export const ProgrammeOrder = closedList('ProgrammeOrder', 'Orderings of programmes.', {
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
});
export type ProgrammeOrder = keyof typeof ProgrammeOrder;

@InputType({ description: 'Which programmes; fields are joined by AND, values of a list by OR.' })
export class ProgrammeFilter {
  @Field(() => [String], { nullable: true, description: 'Under one of these programme areas, for example PA30.' })
  readonly areaCode?: string[];
  @Field(() => [CountryCode], { nullable: true, description: 'In one of these states.' })
  readonly country?: string[];
  @Field(() => [String], { nullable: true, description: 'In one of these funding periods, for example 2009-2014.' })
  readonly fundingPeriod?: string[];
  @Field(() => [FinancialMechanism], { nullable: true, description: 'Paid for by one of these grants.' })
  readonly financialMechanism?: FinancialMechanism[];
}

@ArgsType()
export class ProgrammeListArguments extends ConnectionArguments {
  @Field(() => ProgrammeFilter, { nullable: true, description: 'Which programmes; all when absent.' })
  readonly filter?: ProgrammeFilter;
  @Field(() => ProgrammeOrder, { nullable: true, description: 'By code when absent.' })
  readonly orderBy?: ProgrammeOrder;
}
