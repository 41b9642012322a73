import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CountryCode, Decimal, LocalDate } from '../../../shared/scalars';
import { connectionOf } from '../paging';
import { Delivery, EventType } from './event.enums';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'An event people attended to learn from each other: known one by one, not told of in sum.' })
export class Event {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => String, { description: 'What the event is called.' })
  readonly title!: string;
  @Field(() => EventType, { description: 'What kind of event it is.' })
  readonly type!: EventType;
  @Field(() => LocalDate, { nullable: true, description: 'First day; null when not reported.' })
  readonly startsOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null when not reported.' })
  readonly endsOn!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Length in hours of work; null when not reported.' })
  readonly durationHours!: string | null;
  @Field(() => CountryCode, {
    nullable: true,
    description: 'Where it was held; null when not reported or online only.',
  })
  readonly country!: string | null;
  @Field(() => Delivery, { nullable: true, description: 'How people took part; null when not reported.' })
  readonly delivery!: Delivery | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}

export const EventConnection = connectionOf(Event, 'Event');
