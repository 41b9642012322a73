import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';

export const IndicatorOrder = closedList('IndicatorOrder', 'Orderings of indicators.', {
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
  POSITION_ASC: { en: 'As in the report', ro: 'Ca în raport', no: 'Som i rapporten' },
});
export type IndicatorOrder = keyof typeof IndicatorOrder;

@InputType({ description: 'Which indicators; fields are joined by AND, values of a list by OR.' })
export class IndicatorFilter {
  @Field(() => [String], { nullable: true, description: 'With one of these codes.' })
  readonly code?: string[];
  @Field(() => [String], { nullable: true, description: 'Of one of these projects, by code.' })
  readonly projectCode?: string[];
}

@ArgsType()
export class IndicatorListArguments extends ConnectionArguments {
  @Field(() => IndicatorFilter, { nullable: true, description: 'Which indicators; all when absent.' })
  readonly filter?: IndicatorFilter;
  @Field(() => IndicatorOrder, { nullable: true, description: 'By code when absent.' })
  readonly orderBy?: IndicatorOrder;
}
