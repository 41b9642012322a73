import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList } from '../../../shared/scalars';
import { EventType } from '../event/event.enums';
import { ConnectionArguments } from '../paging';

export const EventSeriesOrder = closedList('EventSeriesOrder', 'Orderings of event series.', {
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
});
export type EventSeriesOrder = keyof typeof EventSeriesOrder;

@InputType({ description: 'Which event series; fields are joined by AND, values of a list by OR.' })
export class EventSeriesFilter {
  @Field(() => [String], { nullable: true, description: 'With one of these codes.' })
  readonly code?: string[];
  @Field(() => [EventType], { nullable: true, description: 'With events of one of these types.' })
  readonly type?: EventType[];
  @Field(() => [String], { nullable: true, description: 'With one of these topics, by code.' })
  readonly topicCode?: string[];
}

@ArgsType()
export class EventSeriesListArguments extends ConnectionArguments {
  @Field(() => EventSeriesFilter, { nullable: true, description: 'Which series; all when absent.' })
  readonly filter?: EventSeriesFilter;
  @Field(() => EventSeriesOrder, { nullable: true, description: 'By code when absent.' })
  readonly orderBy?: EventSeriesOrder;
}
