import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { CountryCode } from '../../../shared/scalars';
import { connectionOf } from '../paging';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Who buys: the contracting authority.' })
export class Buyer {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { nullable: true, description: 'Name; null when not stated.' })
  readonly name!: string | null;
  @Field(() => CountryCode, { nullable: true, description: 'Country of its address; null when not stated.' })
  readonly country!: string | null;
  @Field(() => Int, { description: 'Contracting processes in which it buys, in any state.' })
  readonly processCount!: number;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}

export const BuyerConnection = connectionOf(Buyer, 'Buyer');
