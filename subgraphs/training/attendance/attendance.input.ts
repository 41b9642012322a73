import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { closedList } from '../../../shared/scalars';
import { Delivery } from '../event/event.enums';
import { EventFilter } from '../event/event.input';
import { ConnectionArguments } from '../paging';
import { StakeholderType } from './attendance.enums';

@InputType({ description: 'Which attendances; fields are joined by AND, values of a list by OR.' })
export class AttendanceFilter {
  @Field(() => [StakeholderType], { nullable: true, description: 'Of one of these stakeholder types.' })
  readonly stakeholderType?: StakeholderType[];
  @Field(() => [ID], { nullable: true, description: 'From one of these organisations.' })
  readonly organisationId?: string[];
  @Field(() => [Delivery], { nullable: true, description: 'Of people who took part in one of these ways.' })
  readonly delivery?: Delivery[];
  @Field(() => EventFilter, { nullable: true, description: 'At events that match.' })
  readonly event?: EventFilter;
}

@ArgsType()
export class AttendanceListArguments extends ConnectionArguments {
  @Field(() => AttendanceFilter, { nullable: true, description: 'Which attendances; all when absent.' })
  readonly filter?: AttendanceFilter;
}

export const AttendanceDimension = closedList('AttendanceDimension', 'What attendances can be grouped by.', {
  STAKEHOLDER_TYPE: { en: 'Stakeholder type', ro: 'Tip de participant', no: 'Deltakertype' },
  SEX: {
    en: 'FEMALE, MALE or NOT_RECORDED; each attendance is split, and the parts add up to its count',
    ro: 'Sex',
    no: 'Kjønn',
  },
  EVENT_TYPE: { en: 'Type of the event', ro: 'Tipul evenimentului', no: 'Arrangementstype' },
  TOPIC: { en: 'Topic, by code; an event with two topics counts under both', ro: 'Temă', no: 'Tema' },
  COUNTRY: { en: 'Country of the event', ro: 'Țară', no: 'Land' },
  DELIVERY: { en: 'How people took part', ro: 'Mod de participare', no: 'Deltakelsesmåte' },
  QUARTER: { en: 'Calendar quarter of the event’s first day', ro: 'Trimestru', no: 'Kvartal' },
  EVENT: { en: 'Event, by code', ro: 'Eveniment', no: 'Arrangement' },
});
export type AttendanceDimension = keyof typeof AttendanceDimension;

@ArgsType()
export class AttendanceSummaryArguments {
  @Field(() => AttendanceFilter, { nullable: true, description: 'Which attendances; all when absent.' })
  readonly filter?: AttendanceFilter;
  @Field(() => [AttendanceDimension], {
    description:
      'Dimensions to group by; an empty list gives one row. Sums are kept for all of them together but QUARTER and EVENT, of one project for two; QUARTER with two more, EVENT with another than SEX, and three of one project, are added up from the records, which takes as long as there are many.',
  })
  readonly by!: AttendanceDimension[];
}
