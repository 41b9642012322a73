import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Decimal, LocalDate } from '../../../shared/scalars';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A part of an event, on one day.' })
export class Session {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => Int, { description: 'Place in the order of the event, from 1.' })
  readonly number!: number;
  @Field(() => String, { description: 'What the session is called.' })
  readonly title!: string;
  @Field(() => LocalDate, { nullable: true, description: 'The day; null when not reported.' })
  readonly heldOn!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Length in hours; null when not reported.' })
  readonly durationHours!: string | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}
