import { Field, ObjectType } from 'type-graphql';
import { Money } from '../money/money.type';

@ObjectType({ description: 'The budget a purchase is planned from, as its publisher states it.' })
export class Budget {
  @Field(() => String, {
    nullable: true,
    description:
      'Project it is charged to, as the publisher numbers projects: no code of this graph; null when not stated.',
  })
  readonly projectReference!: string | null;
  @Field(() => Money, { nullable: true, description: 'What is set aside; null when not stated.' })
  readonly amount!: Money | null;
}
