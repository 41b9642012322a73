import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { Attendance } from '../attendance/attendance.type';
import { type Context } from '../context';
import { EventSeries } from '../event-series/event-series.type';
import { OrganisationStub } from '../organisation/organisation.stub';
import { PlaceStub } from '../place/place.stub';
import { ProjectStub } from '../project/project.stub';
import { Session } from '../session/session.type';
import { SourceStub } from '../source/source.stub';
import { Topic } from '../topic/topic.type';
import { EventRow } from './event.entity';
import { EventListArguments } from './event.input';
import { eventList } from './event.queries';
import { Event, EventConnection } from './event.type';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, { nullable: true, description: 'Events of every project.' })
  events(
    @Args(() => EventListArguments) args: EventListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return eventList.page(db, args, info);
  }

  @Query(() => Event, { nullable: true, description: 'One event; null when the code is unknown.' })
  event(
    @Arg('code', () => String, { description: 'Code within the hub.' }) code: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.eventByCode.load(code, info);
  }

  @FieldResolver(() => [Topic], { description: 'What the event was about, by code; empty when not reported.' })
  async topics(@Root() event: EventRow, @Ctx() { loaders }: Context) {
    return (await loaders.topicsByEvent.load(event.id)).map(({ topic }) => topic);
  }

  @FieldResolver(() => [Session], { description: 'Its sessions in order; empty when not reported.' })
  sessions(@Root() event: EventRow, @Ctx() { loaders }: Context) {
    return loaders.sessionsByEvent.load(event.id);
  }

  @FieldResolver(() => [Attendance], { description: 'Who attended, by stakeholder type; empty when not reported.' })
  attendances(@Root() event: EventRow, @Ctx() { loaders }: Context) {
    return loaders.attendancesByEvent.load(event.id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'People, the sum of its attendances; null when no count is recorded.',
  })
  async participants(@Root() event: EventRow, @Ctx() { loaders }: Context) {
    return (await loaders.participantsByEvent.load(event.id))?.participants ?? null;
  }

  @FieldResolver(() => EventSeries, {
    nullable: true,
    description: 'The series a source tells of in sum and this event is one of; null when there is none.',
  })
  series(@Root() event: EventRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return event.seriesId === null ? null : loaders.eventSeriesById.load(event.seriesId, info);
  }

  @FieldResolver(() => PlaceStub, {
    nullable: true,
    description:
      'The police district or county that hosted, as it was at the time; null when not reported or online only.',
  })
  place(@Root() event: EventRow) {
    return stub(event.placeId);
  }

  @FieldResolver(() => OrganisationStub, { nullable: true, description: 'Who organised it; null when not reported.' })
  organiser(@Root() event: EventRow) {
    return stub(event.organiserId);
  }

  @FieldResolver(() => ProjectStub, { nullable: true, description: 'The project that paid for it.' })
  project(@Root() event: EventRow) {
    return stub(event.projectId);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() event: EventRow) {
    return stub(event.sourceId);
  }
}
