import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { Attendance } from '../attendance/attendance.type';
import { type Context } from '../context';
import { EventType } from '../event/event.enums';
import { EventListArguments } from '../event/event.input';
import { EventConnection } from '../event/event.type';
import { ProjectStub } from '../project/project.stub';
import { SourceStub } from '../source/source.stub';
import { Topic } from '../topic/topic.type';
import { EventSeriesRow } from './event-series.entity';
import { EventSeriesListArguments } from './event-series.input';
import { eventSeriesList } from './event-series.queries';
import { EventSeries, EventSeriesConnection } from './event-series.type';

@Resolver(() => EventSeries)
export class EventSeriesResolver {
  @Query(() => EventSeriesConnection, { nullable: true, description: 'Event series of every project.' })
  eventSeries(
    @Args(() => EventSeriesListArguments) args: EventSeriesListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return eventSeriesList.page(db, args, info);
  }

  @FieldResolver(() => EventType, {
    nullable: true,
    description: 'What kind of events they are; null when the source counts several kinds in one, see types.',
  })
  async type(@Root() series: EventSeriesRow, @Ctx() { loaders }: Context) {
    const [first, ...others] = await loaders.typesBySeries.load(series.id);
    return others.length > 0 ? null : (first?.type ?? null);
  }

  @FieldResolver(() => [EventType], { description: 'Every kind of event the source counts in the series, by code.' })
  async types(@Root() series: EventSeriesRow, @Ctx() { loaders }: Context) {
    return (await loaders.typesBySeries.load(series.id)).map(({ type }) => type);
  }

  @FieldResolver(() => [Topic], { description: 'What the events were about, by code; empty when not reported.' })
  async topics(@Root() series: EventSeriesRow, @Ctx() { loaders }: Context) {
    return (await loaders.topicsBySeries.load(series.id)).map(({ topic }) => topic);
  }

  @FieldResolver(() => [Attendance], {
    description: 'Who is said to have attended. Statements, not records: they count in no measure and no summary.',
  })
  attendances(@Root() series: EventSeriesRow, @Ctx() { loaders }: Context) {
    return loaders.attendancesBySeries.load(series.id);
  }

  @FieldResolver(() => EventConnection, {
    nullable: true,
    description: 'Events of the series that are recorded one by one, to hold against what is stated.',
  })
  events(
    @Root() series: EventSeriesRow,
    @Args(() => EventListArguments) args: EventListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.eventsBySeries.load(series.id, args, info);
  }

  @FieldResolver(() => ProjectStub, { nullable: true, description: 'The project that paid for them.' })
  project(@Root() series: EventSeriesRow) {
    return stub(series.projectId);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Who tells of them.' })
  source(@Root() series: EventSeriesRow) {
    return stub(series.sourceId);
  }
}
