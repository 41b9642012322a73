import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList, LocalDate } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { AwardStatus } from './award.enums';

export const AwardOrder = closedList('AwardOrder', 'Orderings of awards.', {
  DATE_DESC: { en: 'Latest first', ro: 'Cele mai recente întâi', no: 'Seneste først' },
  DATE_ASC: { en: 'Earliest first', ro: 'Cele mai vechi întâi', no: 'Tidligste først' },
});
export type AwardOrder = keyof typeof AwardOrder;

@InputType({ description: 'Which awards; fields are joined by AND, values of a list by OR.' })
export class AwardFilter {
  @Field(() => [AwardStatus], { nullable: true, description: 'In one of these states.' })
  readonly status?: AwardStatus[];
  @Field(() => LocalDate, { nullable: true, description: 'Made on or after this day, in UTC.' })
  readonly from?: string;
  @Field(() => LocalDate, { nullable: true, description: 'Made on or before this day, in UTC.' })
  readonly to?: string;
}

@ArgsType()
export class AwardListArguments extends ConnectionArguments {
  @Field(() => AwardFilter, { nullable: true, description: 'Which awards; all when absent.' })
  readonly filter?: AwardFilter;
  @Field(() => AwardOrder, { nullable: true, description: 'Latest first when absent.' })
  readonly orderBy?: AwardOrder;
}
