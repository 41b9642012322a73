import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A payment made, or taken back, under a contract.' })
export class ContractTransaction {
  @Field(() => String, {
    nullable: true,
    description: 'As the publisher numbers it within the contract; null when it does not.',
  })
  readonly localId!: string | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}
