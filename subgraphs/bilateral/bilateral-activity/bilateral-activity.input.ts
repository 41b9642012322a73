import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { ActivityLevel, ActivityType, ContributionKind } from './bilateral-activity.enums';

export const BilateralActivityOrder = closedList('BilateralActivityOrder', 'Orderings of bilateral activities.', {
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
});
export type BilateralActivityOrder = keyof typeof BilateralActivityOrder;

@InputType({ description: 'Which activities; fields are joined by AND, values of a list by OR.' })
export class BilateralActivityFilter {
  @Field(() => [ActivityLevel], { nullable: true, description: 'At one of these levels.' })
  readonly level?: ActivityLevel[];
  @Field(() => [ActivityType], { nullable: true, description: 'Of one of these types.' })
  readonly type?: ActivityType[];
  @Field(() => [ContributionKind], { nullable: true, description: 'Contributions of one of these kinds.' })
  readonly contribution?: ContributionKind[];
}

@ArgsType()
export class BilateralActivityListArguments extends ConnectionArguments {
  @Field(() => BilateralActivityFilter, { nullable: true, description: 'Which activities; all when absent.' })
  readonly filter?: BilateralActivityFilter;
  @Field(() => BilateralActivityOrder, { nullable: true, description: 'By code when absent.' })
  readonly orderBy?: BilateralActivityOrder;
}

@ArgsType()
export class ProjectActivityArguments {
  @Field(() => [ActivityLevel], { nullable: true, description: 'Only at these levels; all when absent.' })
  readonly level?: ActivityLevel[];
  @Field(() => [ActivityType], { nullable: true, description: 'Only of these types; all when absent.' })
  readonly type?: ActivityType[];
  @Field(() => [ContributionKind], { nullable: true, description: 'Only contributions of these kinds.' })
  readonly contribution?: ContributionKind[];
}
