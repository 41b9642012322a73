import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { Event } from '../event/event.type';
import { EventSeries } from '../event-series/event-series.type';
import { OfficerStub } from '../officer/officer.stub';
import { OrganisationStub } from '../organisation/organisation.stub';
import { SourceStub } from '../source/source.stub';
import { AttendanceRow } from './attendance.entity';
import { Attendance } from './attendance.type';

@Resolver(() => Attendance)
export class AttendanceResolver {
  @FieldResolver(() => Event, { nullable: true, description: 'The event attended; null for a statement on a series.' })
  event(@Root() attendance: AttendanceRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return attendance.eventId === null ? null : loaders.eventById.load(attendance.eventId, info);
  }

  @FieldResolver(() => EventSeries, {
    nullable: true,
    description: 'The series it is stated of; null for the record of an event.',
  })
  series(@Root() attendance: AttendanceRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return attendance.seriesId === null ? null : loaders.eventSeriesById.load(attendance.seriesId, info);
  }

  @FieldResolver(() => OrganisationStub, {
    nullable: true,
    description: 'Whom they belong to; null when not reported.',
  })
  organisation(@Root() attendance: AttendanceRow) {
    return stub(attendance.organisationId);
  }

  @FieldResolver(() => OfficerStub, {
    nullable: true,
    description: 'The one officer who attended, under a pseudonym; null for a group and when not recorded.',
  })
  officer(@Root() attendance: AttendanceRow) {
    return stub(attendance.officerId);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where it is recorded or stated.' })
  source(@Root() attendance: AttendanceRow) {
    return stub(attendance.sourceId);
  }
}
