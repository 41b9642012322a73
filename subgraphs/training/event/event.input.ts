import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { closedList, CountryCode, LocalDate } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { Delivery, EventType } from './event.enums';

export const EventOrder = closedList('EventOrder', 'Orderings of events.', {
  STARTS_ON_ASC: { en: 'Earliest first', ro: 'Cele mai vechi întâi', no: 'Tidligste først' },
  STARTS_ON_DESC: { en: 'Latest first', ro: 'Cele mai recente întâi', no: 'Seneste først' },
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
});
export type EventOrder = keyof typeof EventOrder;

@InputType({ description: 'Which events; fields are joined by AND, values of a list by OR.' })
export class EventFilter {
  @Field(() => [EventType], { nullable: true, description: 'Of one of these types.' })
  readonly type?: EventType[];
  @Field(() => [String], { nullable: true, description: 'With one of these topics, by code.' })
  readonly topicCode?: string[];
  @Field(() => [ID], { nullable: true, description: 'With one of these topics, by id.' })
  readonly topicId?: string[];
  @Field(() => [CountryCode], { nullable: true, description: 'Held in one of these countries.' })
  readonly country?: string[];
  @Field(() => [Delivery], { nullable: true, description: 'In one of these ways.' })
  readonly delivery?: Delivery[];
  @Field(() => LocalDate, { nullable: true, description: 'Still going on on or after this day.' })
  readonly from?: string;
  @Field(() => LocalDate, { nullable: true, description: 'Begun on or before this day.' })
  readonly to?: string;
}

@ArgsType()
export class EventListArguments extends ConnectionArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Which events; all when absent.' })
  readonly filter?: EventFilter;
  @Field(() => EventOrder, { nullable: true, description: 'Earliest first when absent.' })
  readonly orderBy?: EventOrder;
}

export const EventDimension = closedList('EventDimension', 'What events can be grouped by.', {
  TYPE: { en: 'Type', ro: 'Tip', no: 'Type' },
  TOPIC: { en: 'Topic, by code; an event with two counts under both', ro: 'Temă', no: 'Tema' },
  COUNTRY: { en: 'Country', ro: 'Țară', no: 'Land' },
  DELIVERY: { en: 'Delivery', ro: 'Mod de desfășurare', no: 'Gjennomføring' },
  YEAR: { en: 'Calendar year of the first day', ro: 'An', no: 'År' },
  QUARTER: { en: 'Calendar quarter of the first day', ro: 'Trimestru', no: 'Kvartal' },
});
export type EventDimension = keyof typeof EventDimension;

@ArgsType()
export class EventSummaryArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Which events; all when absent.' })
  readonly filter?: EventFilter;
  @Field(() => [EventDimension], {
    description:
      'Dimensions to group by; an empty list gives one row. Sums are kept for all of them together, of one project for two; three of one project are added up from the records, which takes as long as there are many.',
  })
  readonly by!: EventDimension[];
}
