import { Directive, Field, ObjectType } from 'type-graphql';
import { Currency, Decimal } from '../../../shared/scalars';

@Directive('@shareable')
@ObjectType({ description: 'An amount in one currency. Amounts of different currencies are never added.' })
export class Money {
  @Field(() => Decimal, { description: 'Exact amount, at most four decimals.' })
  readonly amount!: string;
  @Field(() => Currency, { description: 'ISO 4217 code.' })
  readonly currency!: string;
}
