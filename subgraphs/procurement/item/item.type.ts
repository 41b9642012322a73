import { Field, ObjectType } from 'type-graphql';
import { Decimal } from '../../../shared/scalars';

@ObjectType({ description: 'One line of what is bought.' })
export class Item {
  @Field(() => String, { nullable: true, description: 'In the source’s words; null when not stated.' })
  readonly description!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'CPV code: eight digits without the check digit; null when the item has none.',
  })
  readonly cpv!: string | null;
  @Field(() => String, { nullable: true, description: 'What the source calls the CPV code; null when not stated.' })
  readonly cpvLabel!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'How many units; null when not stated.' })
  readonly quantity!: string | null;
  @Field(() => String, { nullable: true, description: 'Unit in the source’s words; null when not stated.' })
  readonly unit!: string | null;
}
