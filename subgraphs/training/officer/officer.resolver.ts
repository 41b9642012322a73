import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { AttendanceListArguments } from '../attendance/attendance.input';
import { AttendanceConnection } from '../attendance/attendance.type';
import { type Context } from '../context';
import { OfficerStub } from './officer.stub';

@Resolver(() => OfficerStub)
export class OfficerResolver {
  @FieldResolver(() => AttendanceConnection, {
    nullable: true,
    description: 'Events the officer is known to have attended; most attendance is recorded as a count only.',
  })
  attendances(
    @Root() officer: Stub,
    @Args(() => AttendanceListArguments) args: AttendanceListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.attendancesByOfficer.load(officer.id, args, info);
  }
}
