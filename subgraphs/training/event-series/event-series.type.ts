import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../../shared/scalars';
import { connectionOf } from '../paging';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'Events a source tells of in sum, without naming each one: a statement, not a record.' })
export class EventSeries {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => String, { description: 'What the series is called.' })
  readonly title!: string;
  @Field(() => Int, { nullable: true, description: 'Events, as stated; null when not reported.' })
  readonly statedEvents!: number | null;
  @Field(() => Int, { nullable: true, description: 'People over all its events, as stated; null when not reported.' })
  readonly statedParticipants!: number | null;
  @Field(() => LocalDate, { nullable: true, description: 'First day of the period; null when not reported.' })
  readonly periodStart!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the period; null when not reported.' })
  readonly periodEnd!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the events were for, in the hub’s words; null when not reported.',
  })
  readonly purpose!: string | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}

export const EventSeriesConnection = connectionOf(EventSeries, 'EventSeries');
