import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../paging';
import { Stated } from '../stated/stated.type';
import { ActivityLevel, ActivityType, ContributionKind } from './bilateral-activity.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Something the two sides did together, or one side for both.' })
export class BilateralActivity extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => ActivityLevel, { description: 'In the project, or in the programme.' })
  readonly level!: ActivityLevel;
  @Field(() => ActivityType, { description: 'What it is.' })
  readonly type!: ActivityType;
  @Field(() => ContributionKind, {
    nullable: true,
    description: 'What the partner contributes; null when it is no contribution.',
  })
  readonly contribution!: ContributionKind | null;
  @Field(() => String, { description: 'What was done, in the hub’s words.' })
  readonly statement!: string;
  @Field(() => String, { nullable: true, description: 'What for; null when not reported.' })
  readonly purpose!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many times; null when not reported.' })
  readonly times!: number | null;
}

export const BilateralActivityConnection = connectionOf(BilateralActivity, 'BilateralActivity');
