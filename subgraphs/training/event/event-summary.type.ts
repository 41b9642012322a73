import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../../shared/scalars';
import { EventDimension } from './event.input';

@ObjectType({ description: 'A value that all events of a group share.' })
export class EventSummaryKey {
  @Field(() => EventDimension, { description: 'The dimension.' })
  readonly dimension!: EventDimension;
  @Field(() => String, { nullable: true, description: 'Code; null where the records do not say.' })
  readonly value!: string | null;
}

@ObjectType({ description: 'Events of one group, counted.' })
export class EventSummaryRow {
  @Field(() => [EventSummaryKey], { description: 'What the group shares, in the order asked.' })
  readonly keys!: readonly EventSummaryKey[];
  @Field(() => Int, { description: 'Events.' })
  readonly events!: number;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Hours of work; events of unknown length add none, null when every length is unknown.',
  })
  readonly hours!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'People who attended, counted at each event anew; null when no count is recorded.',
  })
  readonly participants!: number | null;
}
