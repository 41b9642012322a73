import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { CountryCode } from '../../../shared/scalars';
import { connectionOf } from '../paging';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Who awards go to. The same register number is the same supplier in every import; without one, the same number of the same publisher is.',
})
export class Supplier {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name; null when not stated, and always null for a natural person.',
  })
  readonly name!: string | null;
  @Field(() => Boolean, {
    description: 'Whether the source marks a natural person: name and numbers were dropped, so each award has its own.',
  })
  readonly isPerson!: boolean;
  @Field(() => CountryCode, { nullable: true, description: 'Country of its address; null when not stated.' })
  readonly country!: string | null;
  @Field(() => Int, { description: 'Awards that stand: neither cancelled nor unsuccessful.' })
  readonly awardCount!: number;
  @Field(() => Int, { description: 'Different buyers who made them.' })
  readonly buyerCount!: number;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}

export const SupplierConnection = connectionOf(Supplier, 'Supplier');
