import { Field, ObjectType } from 'type-graphql';
import { DateTimeISO } from '../../../shared/scalars';

@ObjectType({ description: 'From one instant to another. The end may lie before the start: it is kept as published.' })
export class Period {
  @Field(() => DateTimeISO, { nullable: true, description: 'When it begins, in UTC; null when not stated.' })
  readonly startsAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true, description: 'When it ends, in UTC; null when not stated.' })
  readonly endsAt!: string | null;
}
