import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { partsOf } from '../../../shared/measures';
import { AttendanceSummaryArguments } from '../attendance/attendance.input';
import { AttendanceSummaryRow } from '../attendance/attendance-summary.type';
import { type Context } from '../context';
import { EventListArguments, EventSummaryArguments } from '../event/event.input';
import { EventConnection } from '../event/event.type';
import { EventSummaryRow } from '../event/event-summary.type';
import { EventSeriesListArguments } from '../event-series/event-series.input';
import { EventSeriesConnection } from '../event-series/event-series.type';
import { ProjectStub } from './project.stub';
import { Measurement, MeasurementPart } from './project-measures.type';

@Resolver(() => ProjectStub)
export class ProjectResolver {
  @FieldResolver(() => EventConnection, { nullable: true, description: 'Events of the project.' })
  events(
    @Root() project: Stub,
    @Args(() => EventListArguments) args: EventListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.eventsByProject.load(project.id, args, info);
  }

  @FieldResolver(() => EventSeriesConnection, {
    nullable: true,
    description: 'Events of the project that sources tell of without naming each one.',
  })
  eventSeries(
    @Root() project: Stub,
    @Args(() => EventSeriesListArguments) args: EventSeriesListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.eventSeriesByProject.load(project.id, args, info);
  }

  @FieldResolver(() => [EventSummaryRow], { nullable: true, description: 'Events of the project, counted.' })
  eventSummary(
    @Root() project: Stub,
    @Args(() => EventSummaryArguments) args: EventSummaryArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.eventSummaryByProject.load(project.id, args);
  }

  @FieldResolver(() => [AttendanceSummaryRow], {
    nullable: true,
    description: 'Attendances at events of the project, counted; statements on series do not count.',
  })
  attendanceSummary(
    @Root() project: Stub,
    @Args(() => AttendanceSummaryArguments) args: AttendanceSummaryArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.attendanceSummaryByProject.load(project.id, args);
  }

  @FieldResolver(() => [Measurement], {
    nullable: true,
    description: 'What the events and their attendances add up to; statements on series do not count.',
  })
  trainingMeasures(@Root() project: Stub, @Ctx() { loaders }: Context) {
    return loaders.measuresByProject.load(project.id);
  }

  @FieldResolver(() => [MeasurementPart], {
    nullable: true,
    description: 'Participants of TRAINING_PARTICIPANTS by STAKEHOLDER_TYPE and by SEX.',
  })
  trainingMeasureParts(@Root() project: Stub, @Ctx() { loaders }: Context) {
    return partsOf(
      'TRAINING_PARTICIPANTS',
      ['STAKEHOLDER_TYPE', 'SEX'],
      (dimension) => loaders.attendanceSummaryByProject.load(project.id, { by: [dimension] }),
      ({ participants, attendances }) => ({ value: participants, records: attendances }),
    );
  }
}
