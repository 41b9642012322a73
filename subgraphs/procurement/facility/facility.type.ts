import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../paging';
import { FacilityKind } from './facility.enums';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'Rooms that were built, furnished or equipped.' })
export class Facility {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => FacilityKind, { description: 'What it is for.' })
  readonly kind!: FacilityKind;
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'What it is to achieve; null when not reported.' })
  readonly purpose!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many such facilities the record stands for; null when not reported.',
  })
  readonly quantity!: number | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}

export const FacilityConnection = connectionOf(Facility, 'Facility');
