import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ContractStatus } from './contract.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A signed, or soon to be signed, agreement that follows an award.' })
export class Contract {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'As the publisher numbers it within the process; null when it does not.',
  })
  readonly localId!: string | null;
  @Field(() => String, { nullable: true, description: 'Title; null when not stated.' })
  readonly title!: string | null;
  @Field(() => ContractStatus, {
    nullable: true,
    description: 'Where it stands; null when the source has no word of the closed list.',
  })
  readonly status!: ContractStatus | null;
  @Field(() => String, { nullable: true, description: 'The source’s own word where status is null.' })
  readonly statusDetails!: string | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}
