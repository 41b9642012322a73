import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Event } from '../event/event.type';
import { Topic } from '../topic/topic.type';
import { Sex } from './attendance.enums';
import { type AttendanceDimension, AttendanceSummaryArguments } from './attendance.input';
import { attendanceSummary } from './attendance.queries';
import { AttendanceSummaryRow } from './attendance-summary.type';

const valueOf = (row: AttendanceSummaryRow, dimension: AttendanceDimension): string | null =>
  row.keys.find((key) => key.dimension === dimension)?.value ?? null;

@Resolver(() => AttendanceSummaryRow)
export class AttendanceSummaryResolver {
  @Query(() => [AttendanceSummaryRow], {
    nullable: true,
    description: 'Attendances at events counted by the dimensions asked for; statements on series do not count.',
  })
  attendanceSummary(@Args(() => AttendanceSummaryArguments) args: AttendanceSummaryArguments, @Ctx() { db }: Context) {
    return attendanceSummary.rows(db, args);
  }

  @FieldResolver(() => Sex, { nullable: true, description: 'The part of a group by SEX, else null.' })
  sex(@Root() row: AttendanceSummaryRow) {
    return valueOf(row, 'SEX');
  }

  @FieldResolver(() => Topic, { nullable: true, description: 'The topic of a group by TOPIC, else null.' })
  topic(@Root() row: AttendanceSummaryRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    const code = valueOf(row, 'TOPIC');
    return code === null ? null : loaders.topicByCode.load(code, info);
  }

  @FieldResolver(() => Event, { nullable: true, description: 'The event of a group by EVENT, else null.' })
  event(@Root() row: AttendanceSummaryRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    const code = valueOf(row, 'EVENT');
    return code === null ? null : loaders.eventByCode.load(code, info);
  }
}
