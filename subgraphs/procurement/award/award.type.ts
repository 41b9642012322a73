import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../paging';
import { AwardStatus } from './award.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A decision of a buyer for one or more suppliers.' })
export class Award {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'As the publisher numbers it within the process; null when it does not.',
  })
  readonly localId!: string | null;
  @Field(() => String, { nullable: true, description: 'Title; null when not stated.' })
  readonly title!: string | null;
  @Field(() => AwardStatus, {
    nullable: true,
    description: 'Where it stands; null when the source has no word of the closed list.',
  })
  readonly status!: AwardStatus | null;
  @Field(() => String, { nullable: true, description: 'The source’s own word where status is null.' })
  readonly statusDetails!: string | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}

export const AwardConnection = connectionOf(Award, 'Award');
